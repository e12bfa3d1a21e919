// SPDX-License-Identifier: GPL-3.0-or-later
// The statistics of 100,000 attempts × 40 items, from the CSV file to the last figure: at most 2 s and 300 MB.
#include "assessment/MarksCsv.h"

#include <benchmark/benchmark.h>
#include <stdlib.h>
#include <sys/resource.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>

using namespace adab;

namespace {

constexpr int kAttempts = 100'000;
constexpr int kItems = 40;
constexpr double kLimitSeconds = 2;
constexpr double kLimitMegabytes = 300;

class MarksFile {
public:
    MarksFile() {
        std::string pattern = (std::filesystem::temp_directory_path() / "adab-bench-XXXXXX").string();
        if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
        m_folder = pattern;
        std::ofstream out(path());
        std::mt19937 random(7);
        std::normal_distribution<> skill(0, 1);
        std::uniform_real_distribution<> luck(0, 1);
        out << "attempt";
        for (int i = 0; i < kItems; ++i) out << ",item-" << i << ":1";
        out << '\n';
        static constexpr const char* kMarks[] = {"0", "1/3", "0.5", "2/3", "0.75", "1"};
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            const double strength = skill(random);
            out << attempt;
            for (int i = 0; i < kItems; ++i) {
                const double chance = 1 / (1 + std::exp(-(strength + (i - kItems / 2.0) / 10)));
                out << ',' << (luck(random) < chance ? kMarks[i % 3 == 0 ? 5 : 2 + random() % 4] : kMarks[random() % 2]);
            }
            out << '\n';
        }
    }
    ~MarksFile() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    std::string path() const { return (m_folder / "marks.csv").string(); }

private:
    std::filesystem::path m_folder;
};

double megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void statisticsOfMarks(benchmark::State& state) {
    static const MarksFile file;
    double seconds = 0;
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        std::ifstream in(file.path(), std::ios::binary);
        assessment::MarksCsv reader;
        std::string piece(1 << 16, '\0');
        while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0)
            reader.feed(std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount())));
        assessment::MarkTable table = reader.finish();
        benchmark::DoNotOptimize(assessment::statisticsOf(table));
        seconds = std::max(seconds, std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    state.counters["seconds"] = seconds;
    state.counters["of_limit"] = seconds / kLimitSeconds;
    state.counters["megabytes"] = megabytes();
    state.counters["memory_of_limit"] = megabytes() / kLimitMegabytes;
    if (seconds > kLimitSeconds || megabytes() > kLimitMegabytes) state.SkipWithError("over the limit");
}
BENCHMARK(statisticsOfMarks)->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
