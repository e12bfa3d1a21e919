// SPDX-License-Identifier: GPL-3.0-or-later
// GIFT from octets to items, every feature of it: at least 30,000 questions a second (Moodle read 655).
#include "assessment/ExchangeItems.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

using namespace adab;

namespace {

constexpr double kLimit = 30'000;  // questions a second

std::string file() {
    static constexpr const char* kQuestions[] = {
        "::Greeting %::[html]<p>Who speaks <b>first</b> when a guest comes in &amp; looks around?</p>{\n\t=The host#Right, we greet "
        "first.\n\t~The "
        "guest#Not here\n\t~Nobody\n\t~%50%Either####The host begins.\n}\n\n",
        "// [id:q%] [tag:speech.greet-first]\nPick what belongs to a smile\\: {~%33.33333%eyes ~%33.33333%mouth ~%33.33333%warmth "
        "~%-100%teeth}\n\n",
        "Smiling costs nothing (%).{TRUE#Think again.#Yes!}\n\n",
        "At 10\\:30 say {=good morning =%75%morning#A little short} to guest %.\n\n",
        "How many seconds is a good pause, question %? {#=3:0.5#Right =%50%2..5#Nearly ~#Too long}\n\n",
        "Match what belongs together in number % {\n=bell -> lobby\n=key -> desk\n=coat -> wardrobe\n= -> roof\n}\n\n",
        "Write in your own words what you would say to the guest of room %. {####Look for the name}\n\n",
        "$CATEGORY: top/part %\n\n"};
    std::string text;
    for (int i = 0; i < 24'000; ++i) {
        std::string question = kQuestions[i % std::size(kQuestions)];
        question.replace(question.find("%"), 1, std::to_string(i));
        text += question;
    }
    return text;
}

void readGift(benchmark::State& state) {
    const std::string text = file();
    double best = 0;
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        const assessment::Foreign found = assessment::readForeign(assessment::ExchangeFormat::Gift, text);
        std::size_t options = 0;
        for (const auto& item : found.items) options += assessment::itemOf(item, "q" + std::to_string(item.number), "en").options.size();
        benchmark::DoNotOptimize(options);
        if (found.refused > 0) state.SkipWithError("a question was refused");
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        best = std::max(best, static_cast<double>(found.items.size()) / seconds);
    }
    state.counters["questions_per_second"] = best;
    state.counters["of_limit"] = kLimit / best;
    if (best < kLimit) state.SkipWithError("slower than the limit");
}
BENCHMARK(readGift)->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace
