# SPDX-License-Identifier: GPL-3.0-or-later
# Writes MigrationTexts.cpp: every NNNN-room.sql of FOLDER, in order, as adab::storage::Migration.
file(GLOB files ${FOLDER}/*.sql)
list(SORT files)
set(text "#include \"storage/Migrations.h\"\n\nnamespace adab::storage {\nconst std::vector<Migration>& allMigrations() {\n    static const std::vector<Migration> migrations{\n")
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME_WE)
    string(SUBSTRING ${name} 0 4 number)
    math(EXPR number "1${number} - 10000")
    file(READ ${file} sql)
    string(APPEND text "        {${number}, \"${name}\", R\"adabsql(${sql})adabsql\"},\n")
endforeach()
string(APPEND text "    };\n    return migrations;\n}\n}\n")
file(WRITE ${OUTPUT} "${text}")
