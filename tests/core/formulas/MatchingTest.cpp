// SPDX-License-Identifier: GPL-3.0-or-later
// The engine under the formulas: phrases made into automata, and automata held against what was said.
#include "formulas/Compiler.h"
#include "formulas/Formula.h"
#include "formulas/Grade.h"
#include "formulas/Utterance.h"

#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <thread>

namespace adab::formulas {
namespace {

using Sentence = std::vector<std::string>;
using Language = std::set<Sentence>;

Phrase phraseOf(const std::string& text) {
    Problems problems;
    Phrase phrase = parsePhrase(text, {"en/rules.yaml", 1, 1}, {}, problems);
    EXPECT_TRUE(problems.empty()) << text;
    return phrase;
}

Language joined(const Language& first, const Language& second) {
    Language all;
    for (const auto& a : first)
        for (const auto& b : second) {
            Sentence both = a;
            both.insert(both.end(), b.begin(), b.end());
            all.insert(std::move(both));
        }
    return all;
}

/// Everything that a phrase says, by the definition of its signs and nothing else.
Language saidBy(const Phrase& phrase, const Rules& rules) {
    switch (phrase.kind) {
        case Phrase::Kind::Word: return {{phrase.text}};
        case Phrase::Kind::Rule: return saidBy(rules.at(phrase.text), rules);
        case Phrase::Kind::Open: return {};
        case Phrase::Kind::Choice: {
            Language all;
            for (const Phrase& part : phrase.parts) all.merge(saidBy(part, rules));
            return all;
        }
        case Phrase::Kind::Sequence: {
            Language all{{}};
            for (const Phrase& part : phrase.parts) all = joined(all, saidBy(part, rules));
            return all;
        }
        case Phrase::Kind::Repeat: {
            const Language one = saidBy(phrase.parts.front(), rules);
            Language now{{}};
            Language all;
            for (int times = 0; times <= phrase.to; ++times) {
                if (times >= phrase.from) all.insert(now.begin(), now.end());
                now = joined(now, one);
            }
            return all;
        }
    }
    return {};
}

void spoken(const Automaton& automaton, const Lexicon& lexicon, int state, Sentence& before, Language& all) {
    if (automaton.accepts(state)) all.insert(before);
    for (const auto& [symbol, next] : automaton.moves(state)) {
        const std::u32string& word = lexicon.word(symbol);
        before.emplace_back(word.begin(), word.end());
        spoken(automaton, lexicon, next, before, all);
        before.pop_back();
    }
}

Language spoken(const Automaton& automaton, const Lexicon& lexicon) {
    Language all;
    Sentence before;
    if (automaton.size() > 0) spoken(automaton, lexicon, 0, before, all);
    return all;
}

std::string anyPhrase(std::mt19937& chance, int depth) {
    const auto one = [&]() -> std::string {
        switch (chance() % (depth > 0 ? 8 : 3)) {
            case 3: return "(" + anyPhrase(chance, depth - 1) + " | " + anyPhrase(chance, depth - 1) + ")";
            case 4: return "[" + anyPhrase(chance, depth - 1) + "]";
            case 5: return "(" + anyPhrase(chance, depth - 1) + ")<" + std::to_string(chance() % 2) + "-2>";
            case 6: return "$pair";
            case 7: return "$tail";
            default: return {static_cast<char>('a' + chance() % 4)};
        }
    };
    std::string text = one();
    for (unsigned more = chance() % 3; more > 0; --more) text += " " + one();
    return text;
}

TEST(Compiler, AnAutomatonAcceptsWhatItsPhraseSaysAndNothingElse) {
    const Rules rules{{"pair", phraseOf("a (b | c)")}, {"tail", phraseOf("(d)<0-2> [$pair]")}};
    std::mt19937 chance(29);
    int compared = 0;
    for (int round = 0; round < 60; ++round) {
        // Several phrases of one compiler: what they share must not mix what they say.
        Lexicon lexicon(Script::Spaced);
        const auto compiler = std::make_shared<Compiler>(rules, lexicon, "en/rules.yaml");
        std::vector<std::pair<std::string, int>> roots;
        Problems problems;
        for (int i = 0; i < 6; ++i) {
            const std::string text = anyPhrase(chance, 2);
            roots.emplace_back(text, compiler->read(phraseOf(text), "en/slots.yaml", problems));
        }
        ASSERT_TRUE(problems.empty());
        for (const auto& [text, root] : roots) {
            const Language wanted = saidBy(phraseOf(text), rules);
            if (wanted.size() > 3000) continue;
            EXPECT_EQ(spoken(compiler->compile(root), lexicon), wanted) << text;
            ++compared;
        }
    }
    EXPECT_GT(compared, 200);
}

TEST(Compiler, StatesThatLeadOnAlikeAreOne) {
    Lexicon lexicon(Script::Spaced);
    Problems problems;
    const Automaton made = Automaton::compile(phraseOf("(a | b | c) d | e d"), {}, lexicon, "en/slots.yaml", problems);
    EXPECT_EQ(made.size(), 3U);
}

TEST(Compiler, WhatIsTooDeepOrTooLargeIsRefusedAndQuickly) {
    const auto problemOf = [](const std::string& text, const Rules& rules) {
        Lexicon lexicon(Script::Spaced);
        Problems problems;
        EXPECT_TRUE(Automaton::compile(phraseOf(text), rules, lexicon, "en/slots.yaml", problems).empty());
        return problems.empty() ? std::string() : problems.front().message;
    };
    Rules deep;
    for (int i = 1; i <= 20; ++i) deep["r" + std::to_string(i)] = phraseOf(i == 20 ? "end" : "$r" + std::to_string(i + 1));
    EXPECT_NE(problemOf("$r1", deep).find("16 deep"), std::string::npos);
    EXPECT_NE(problemOf("$loop", {{"loop", phraseOf("$other")}, {"other", phraseOf("a $loop")}}).find("16 deep"), std::string::npos);
    // Ten rules of ten repeats each: 10^10 states if it were written out.
    Rules bomb;
    for (int i = 0; i < 10; ++i) bomb["r" + std::to_string(i)] = phraseOf(i == 0 ? "a" : "($r" + std::to_string(i - 1) + ")<10>");
    EXPECT_NE(problemOf("$r9", bomb).find("120,000 states"), std::string::npos);
    // Few states, and from each of them a way to every later word.
    std::string options;
    for (int i = 0; i < 6000; ++i) options += "[w" + std::to_string(i) + "] ";
    EXPECT_NE(problemOf(options, {}).find("four million"), std::string::npos);
}

struct Heard {
    Lexicon lexicon{Script::Spaced};
    Automaton phrase;
    Automaton except;

    explicit Heard(const std::string& text, const std::string& exception = {}) {
        lexicon.addSpelling(U"they'll", {U"they", U"will"});
        lexicon.addSpelling(U"we're", {U"we", U"are"});
        lexicon.addSpelling(U"don't", {U"do", U"not"});
        lexicon.markNegation(lexicon.symbol(U"not"));
        Problems problems;
        phrase = Automaton::compile(phraseOf(text), {}, lexicon, "en/slots.yaml", problems);
        if (!exception.empty()) except = Automaton::compile(phraseOf(exception), {}, lexicon, "en/slots.yaml", problems);
        EXPECT_TRUE(problems.empty());
        lexicon.close();
    }
    std::vector<std::pair<int, int>> in(const std::string& text) const {
        const Utterance said(text, lexicon);
        std::vector<std::pair<int, int>> places;
        for (const auto& span : said.find(phrase, except)) places.emplace_back(span.from, span.to);
        return places;
    }
};

TEST(Fillers, TakeOneWordOfAContraction) {
    const struct {
        const char* phrase;
        const char* said;
        bool heard;
    } table[] = {
        {"<words 1-2> will call", "they will call", true},
        {"<words 1-2> will call", "they'll call", true},
        {"<any 1-3> will call", "maybe they'll call", true},
        {"<name 1> are here", "we're here", true},
        {"we <words 1> here", "we're here", true},
        {"<words 2> here", "we're here", true},
        // A negation inside a contraction is one, too.
        {"<words 1-3> know", "do not know", false},
        {"do <words 1> know", "don't know", false},
        {"do <any 1> know", "don't know", true},
    };
    for (const auto& row : table) EXPECT_EQ(!Heard(row.phrase).in(row.said).empty(), row.heard) << row.phrase << " / " << row.said;
}

TEST(Fillers, DoNotTakeANegationBecauseItIsContracted) {
    EXPECT_TRUE(Heard("we <words 1> know").in("we don't know").empty());
    EXPECT_FALSE(Heard("we <any 1> know").in("we don't know").empty());
}

TEST(Exceptions, ExcuseWhatTheyTouchAndNothingShorterBesideIt) {
    const struct {
        const char* phrase;
        const char* except;
        const char* said;
        std::vector<std::pair<int, int>> found;
    } table[] = {
        {"you should have <words 0-3> told", "thank you", "you should have told", {{0, 20}}},
        {"wait", "would you wait", "would you wait", {}},
        {"wait", "would you wait", "would you wait wait", {{15, 19}}},
        // The longer one reaches into the exception, the shorter one from the same beginning does not.
        {"calm down [now] [and wait]", "and wait please", "calm down now and wait please", {{0, 13}}},
        {"calm down [now]", "now we", "calm down now we help", {{0, 9}}},
        {"calm down", "calm down", "calm down", {}},
    };
    for (const auto& row : table) EXPECT_EQ(Heard(row.phrase, row.except).in(row.said), row.found) << row.phrase << " / " << row.said;
}

const packs::Pack& shipped() {
    static const auto pack = [] {
        Problems problems;
        auto read = packs::Pack::fromFolder(test::sourceFolder() + "/courses/formulas", problems);
        EXPECT_TRUE(problems.empty());
        return read;
    }();
    return *pack;
}

/// Whoever asks first, and however many at once: the verdicts are those of a library that one asked alone.
TEST(Library, ManyMayAskFirst) {
    const std::string text = "I'm so sorry, that was our mistake. I'll bring you a new one at once.";
    const auto verdicts = [&](const Formulas& library, bool backwards) {
        std::map<std::string, std::string> all;
        std::vector<const Formula*> order;
        for (const Formula& formula : library.all()) order.push_back(&formula);
        if (backwards) std::reverse(order.begin(), order.end());
        for (const Formula* formula : order) {
            const Grade one = grade(*formula, library.grammar("en"), "en", text);
            std::string& told = all[formula->id];
            for (const auto& slot : one.slots) {
                told += slot.slot + "=" + std::string(name(slot.verdict));
                for (const auto& span : slot.spans) told += " " + std::to_string(span.from) + "-" + std::to_string(span.to);
                told += "; ";
            }
            for (const auto& found : one.forbidden) told += "!" + found.category;
        }
        return all;
    };
    const auto wanted = verdicts(Formulas(shipped()), false);
    EXPECT_NE(wanted.at("apology").find("remedy=ok"), std::string::npos) << wanted.at("apology");
    const Formulas library(shipped());
    std::vector<std::map<std::string, std::string>> told(4);
    std::vector<std::thread> all;
    for (std::size_t i = 0; i < told.size(); ++i) all.emplace_back([&, i] { told[i] = verdicts(library, i % 2 == 1); });
    for (auto& one : all) one.join();
    for (const auto& one : told) EXPECT_EQ(one, wanted);
}

}  // namespace
}  // namespace adab::formulas
