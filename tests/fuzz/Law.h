// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/Holds.h"

#include <cstdint>
#include <string_view>

void attack(std::string_view text);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t count) {
    attack({reinterpret_cast<const char*>(octets), count});
    return 0;
}
