// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// Ends the program where a law is broken, so that libFuzzer keeps the input; `assert` would be silent in a build without it.
#define LAW(holds)                                                                       \
    do {                                                                                 \
        if (!(holds)) {                                                                  \
            std::fprintf(stderr, "%s:%d: broken law: %s\n", __FILE__, __LINE__, #holds); \
            std::abort();                                                                \
        }                                                                                \
    } while (false)

void attack(std::string_view text);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t count) {
    attack({reinterpret_cast<const char*>(octets), count});
    return 0;
}
