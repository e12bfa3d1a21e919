// SPDX-License-Identifier: GPL-3.0-or-later
//
// CTest runs this before the tests that begin in a house with all shipped packs: it makes the one that they copy.

#include "Seated.h"

namespace adab::test {
namespace {

TEST(HouseWithPacks, isMadeOnceForAll) {
    const char* place = std::getenv("ADAB_SHIPPED_HOUSE");
    if (!place) GTEST_SKIP() << "run by itself, a test makes a house of its own";
    std::filesystem::remove_all(place);
    const std::string making = std::string(place) + ".making";
    std::filesystem::remove_all(making);
    openShipped(making, newYear());
    std::filesystem::rename(making, place);
    EXPECT_TRUE(std::filesystem::exists(std::string(place) + "/adab.sqlite"));
}

}  // namespace
}  // namespace adab::test
