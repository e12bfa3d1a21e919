// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program where a law is broken, so that libFuzzer keeps the input; `assert` would be silent in a build without it.
#define LAW(holds)                                                                       \
    do {                                                                                 \
        if (!(holds)) {                                                                  \
            std::fprintf(stderr, "%s:%d: broken law: %s\n", __FILE__, __LINE__, #holds); \
            std::abort();                                                                \
        }                                                                                \
    } while (false)
