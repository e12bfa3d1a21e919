// SPDX-License-Identifier: GPL-3.0-or-later
// The whole shipped catalogue, read from its folders and checked by every room, as `adabctl courses check` does it, without and with the
// report of its quality: at most 1 s.
#include "house/Founding.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>

using namespace adab;

namespace {

constexpr double kLimitSeconds = 1;

std::vector<std::string> catalogue() {
    std::vector<std::string> folders;
    for (const auto& entry : std::filesystem::directory_iterator(ADAB_SOURCE "/courses")) {
        if (std::filesystem::exists(entry.path() / "pack.yaml")) folders.push_back(entry.path().string());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

void check(benchmark::State& state, packs::Asked what) {
    const std::vector<std::string> folders = catalogue();
    double slowest = 0;
    double processor = 0;
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        const std::clock_t worked = std::clock();
        const packs::FolderCheck found = house::checkPacks(folders, what);
        processor = std::max(processor, static_cast<double>(std::clock() - worked) / CLOCKS_PER_SEC);
        slowest = std::max(slowest, std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
        if (!found.problems.empty()) state.SkipWithError("the catalogue has problems");
        if (found.quality.empty() == (what == packs::Asked::QualityToo)) state.SkipWithError("another answer than was asked for");
    }
    state.counters["packs"] = static_cast<double>(folders.size());
    state.counters["seconds"] = slowest;
    state.counters["processor_seconds"] = processor;  // of all its threads
    state.counters["of_limit"] = slowest / kLimitSeconds;
    if (slowest > kLimitSeconds) state.SkipWithError("slower than the limit");
}
void validate(benchmark::State& state) { check(state, packs::Asked::Problems); }
void validateWithQuality(benchmark::State& state) { check(state, packs::Asked::QualityToo); }
BENCHMARK(validate)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(validateWithQuality)->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace
