# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the .deb of it. Organisations' folders are nobody's here: neither installing nor removing touches one.
include(GNUInstallDirs)

foreach(program adab adabctl)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
# The pages' labels (.ts), the icons and the pictures travel inside the program.
install(DIRECTORY courses DESTINATION ${CMAKE_INSTALL_DATADIR}/adab)
install(DIRECTORY assets DESTINATION ${CMAKE_INSTALL_DATADIR}/adab
    PATTERN "*.ts" EXCLUDE PATTERN "icons" EXCLUDE PATTERN "images" EXCLUDE PATTERN "packaging" EXCLUDE)
install(FILES assets/packaging/adab.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES assets/images/logo.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME adab.svg)
install(FILES assets/packaging/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/adab)
file(ARCHIVE_CREATE OUTPUT ${CMAKE_BINARY_DIR}/changelog.gz PATHS ${CMAKE_SOURCE_DIR}/CHANGELOG.md FORMAT raw COMPRESSION GZip)
install(FILES ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/adab)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME adab)
# Nobody's mailbox yet: .invalid (RFC 2606) says so, and never becomes somebody else's.
set(CPACK_PACKAGE_CONTACT "Adab maintainers <maintainers@adab.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "customer-service training, certification and fair process")
set(CPACK_PACKAGE_DESCRIPTION
    "Courses, guided practice, exams and certificates for people who serve guests, in English, Thai, Persian and Arabic.
What happened is kept in a ledger that nobody can quietly change. Everything stays on the organisation's own machines.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The libraries are found by dpkg-shlibdeps; what pages import and Qt loads by name is not. libthai knows where Thai lines may break.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    libthai0
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtquick-shapes
    qml6-module-qtquick-templates qml6-module-qtquick-window qml6-module-qtquick-virtualkeyboard qt6-virtualkeyboard-plugin)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-wayland")
include(CPack)
