// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "formulas/Utterance.h"

#include "base/Text.h"

using namespace adab;
using namespace adab::formulas;

namespace {

/// A small grammar with everything in it that the matcher knows: fillers, repeats, options, readings, clitics, shapes and wholes.
struct Speech {
    Lexicon lexicon;
    Automaton automaton;

    explicit Speech(Script script) : lexicon(script) {
        lexicon.addSpelling(U"im", {U"i", U"am"});
        lexicon.addReading(U"well", {U"we", U"will"});
        lexicon.addClitic(U"و");
        lexicon.addNegationPrefix(U"نمی");
        lexicon.addWhole(U"สินไหม");
        lexicon.addShape({"future", {U"سي"}, {}, -1});
        lexicon.markNegation(lexicon.symbol(U"not"));
        lexicon.markSkippable(lexicon.symbol(U"please"));
        lexicon.markEveryday(lexicon.symbol(U"here"));
        Problems problems;
        const std::string phrase =
            "(we will | i am | may i) <words 0-3> (help{,ing} | assist) [you] | thank you | sorry | <name 1-2> speaking | <number> minutes "
            "| "
            "<future> | ขอ (รอ)<1-3> ไหม | สวัสดี | از <any 1-2> ممنون | و شكرا";
        automaton = Automaton::compile(parsePhrase(phrase, {"speech.yaml", 1, 1}, {}, problems), {}, lexicon, "speech.yaml", problems);
        LAW(problems.empty());
        lexicon.close();
    }
};

void hear(const Speech& speech, std::string_view text, Utterance::Reading reading) {
    const Utterance said(text, speech.lexicon, reading);
    const auto characters = static_cast<int>(base::codePointCount(text));
    const auto folded = static_cast<int>(said.folded().size());
    LAW(folded <= 2000);
    for (const auto negations : {Utterance::Negations::Count, Utterance::Negations::Skip})
        for (const auto reach : {Utterance::Reach::Text, Utterance::Reach::Sentence}) {
            const auto spans = said.find(speech.automaton, negations, reach);
            const auto again = said.find(speech.automaton, negations, reach);
            LAW(spans.size() == again.size());
            for (std::size_t i = 0; i < spans.size(); ++i) {
                const auto& span = spans[i];
                LAW(span.from == again[i].from && span.to == again[i].to && span.cost == again[i].cost);
                LAW(0 <= span.from && span.from < span.to && span.to <= folded && span.cost >= 0);
                const auto given = said.original(span);
                LAW(0 <= given.from && given.from < given.to && given.to <= characters);
            }
        }
}

}  // namespace

// Whatever is said: every span lies in the text as it was given, and the same words are always understood alike.
void attack(std::string_view text) {
    static const Speech spaced(Script::Spaced);
    static const Speech unspaced(Script::Unspaced);
    if (!base::isValidUtf8(text)) return;
    for (const auto reading : {Utterance::Reading::Plain, Utterance::Reading::Effort}) {
        hear(spaced, text, reading);
        hear(unspaced, text, reading);
    }
}
