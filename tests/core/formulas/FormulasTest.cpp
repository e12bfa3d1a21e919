// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/FormulasService.h"
#include "formulas/FormulasStore.h"
#include "formulas/Grade.h"
#include "packs/PacksService.h"
#include "support/SpeechNoise.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <set>

namespace adab::formulas {
namespace {

packs::PackPtr shipped() {
    Problems problems;
    auto pack = packs::Pack::fromFolder(test::sourceFolder() + "/courses/formulas", problems);
    EXPECT_TRUE(problems.empty());
    return pack;
}

const Formulas& library() {
    static const Formulas instance(*shipped());
    return instance;
}

Grade graded(const std::string& locale, const std::string& formula, const std::string& text) {
    return grade(*library().find(formula), library().grammar(locale), locale, text);
}

std::map<std::string, bool> present(const Grade& one) {
    std::map<std::string, bool> slots;
    for (const auto& slot : one.slots) slots[slot.slot] = isPresent(slot.verdict);
    return slots;
}
std::set<std::string> categories(const Grade& one) {
    std::set<std::string> found;
    for (const auto& forbidden : one.forbidden) found.insert(forbidden.category);
    return found;
}

Problems problemsOf(const std::string& phrase) {
    Problems problems;
    const Phrase read = parsePhrase(phrase, {"en/rules.yaml", 7, 5}, {}, problems);
    if (problems.empty()) {
        Lexicon lexicon(Script::Spaced);
        Rules rules;
        Problems ignored;
        rules["loop"] = parsePhrase("again $loop", {"en/rules.yaml", 9, 1}, {}, ignored);
        Automaton::compile(read, rules, lexicon, "en/rules.yaml", problems);
    }
    return problems;
}

TEST(Grammar, FaultsNamePlaceAndRemedy) {
    for (const char* phrase : {"(open", "[open", "a | | b", "close)", "<many 1-2>", "<words 4-2>", "<words 1-99>", "$", "$nowhere", "$loop",
                               "word{a,b", "word{none}", "…"}) {
        const Problems problems = problemsOf(phrase);
        ASSERT_FALSE(problems.empty()) << phrase;
        EXPECT_EQ(problems.front().file, "en/rules.yaml") << phrase;
        EXPECT_GT(problems.front().line, 0) << phrase;
        EXPECT_GT(problems.front().column, 0) << phrase;
        EXPECT_FALSE(problems.front().remedy.empty()) << phrase;
    }
    EXPECT_TRUE(problemsOf("good (morning | evening) [to you]<words 0-2> (very)<0-3> end{,s}").empty());
}

TEST(Pack, ShippedPackHasNoFault) {
    Problems problems;
    checkFormulas(*shipped(), packs::Library(), problems);
    for (const auto& problem : problems)
        ADD_FAILURE() << problem.file << ':' << problem.line << ':' << problem.column << ' ' << problem.message;
}

struct Figures {
    int presentRight = 0, presentAll = 0, absentRight = 0, absentAll = 0, passRight = 0, all = 0;
    double balanced() const { return 0.5 * (double(presentRight) / presentAll + double(absentRight) / absentAll); }
    double pass() const { return double(passRight) / all; }
};

void count(Figures& figures, const Json& said, const Grade& one) {
    for (const auto& [slot, there] : present(one)) {
        const bool wanted = said["slots"][slot].boolean();
        ++(wanted ? figures.presentAll : figures.absentAll);
        if (wanted == there) ++(wanted ? figures.presentRight : figures.absentRight);
    }
    ++figures.all;
    if ((one.outcome == Grade::Outcome::Passed) == said["pass"].boolean()) ++figures.passRight;
}

Figures figuresOf(const std::string& file) {
    Figures figures;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const Json said = base::parseJson(line);
        count(figures, said, graded(said["locale"].text(), said["formula"].text(), said["text"].text()));
    }
    return figures;
}

class EachLocale : public testing::TestWithParam<std::string> {};
INSTANTIATE_TEST_SUITE_P(Formulas, EachLocale, testing::Values("en", "th", "fa", "ar"), [](const auto& one) { return one.param; });

TEST_P(EachLocale, UtterancesWrittenBeforeTheRules) {
    const Figures figures = figuresOf(test::sourceFolder() + "/tests/core/formulas/heldout-" + GetParam() + ".jsonl");
    ASSERT_GE(figures.all, 30);
    EXPECT_GE(figures.balanced(), 0.93);
    EXPECT_GE(figures.pass(), 0.90);
}

TEST_P(EachLocale, MoreUtterancesByAnotherHand) {
    const Figures figures = figuresOf(test::sourceFolder() + "/tests/core/formulas/heldout2-" + GetParam() + ".jsonl");
    ASSERT_GE(figures.all, 40);
    EXPECT_GE(figures.balanced(), 0.93);
    EXPECT_GE(figures.pass(), 0.90);
}

TEST_P(EachLocale, DevelopmentUtterances) {
    const std::string file = test::sourceFolder() + "/../shared/formulas/dev-" + GetParam() + ".jsonl";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "The development set is not beside the project.";
    const Figures figures = figuresOf(file);
    EXPECT_GE(figures.balanced(), 0.98);
    EXPECT_GE(figures.pass(), 0.95);
}

TEST_P(EachLocale, PunctuationAndSpacesDecideNothing) {
    std::ifstream in(test::sourceFolder() + "/tests/core/formulas/heldout-" + GetParam() + ".jsonl");
    for (std::string line; std::getline(in, line);) {
        const Json said = base::parseJson(line);
        const std::string formula = said["formula"].text();
        const std::string plain = base::foldedUtf8(said["text"].text());
        const Grade one = graded(GetParam(), formula, said["text"].text());
        const Grade again = graded(GetParam(), formula, said["text"].text());
        const Grade folded = graded(GetParam(), formula, "  " + plain + " !!");
        EXPECT_EQ(present(one), present(again));
        EXPECT_EQ(present(one), present(folded)) << plain;
        EXPECT_EQ(categories(one), categories(folded)) << plain;
    }
}

TEST_P(EachLocale, NoiseTurnsNoMoreThanOneVerdictInAHundred) {
    std::mt19937 chance(20240229);  // the same noise each time
    int slots = 0;
    int turned = 0;
    int forbidden = 0;
    int seen = 0;
    std::string turnedWhere;
    for (const char* set : {"heldout-", "heldout2-"}) {
        std::ifstream in(test::sourceFolder() + "/tests/core/formulas/" + set + GetParam() + ".jsonl");
        for (std::string line; std::getline(in, line);) {
            const Json said = base::parseJson(line);
            const std::string formula = said["formula"].text();
            const std::u32string plain = base::toUtf32(said["text"].text());
            const Grade clean = graded(GetParam(), formula, said["text"].text());
            const auto wanted = present(clean);
            const auto found = categories(clean);
            for (const auto& [name, noise] : test::noises()) {
                const std::string noisy = base::toUtf8(noise(plain, chance));
                const Grade one = graded(GetParam(), formula, noisy);
                slots += static_cast<int>(wanted.size());
                for (const auto& [slot, there] : present(one)) {
                    if (wanted.at(slot) == there) continue;
                    ++turned;
                    turnedWhere += "\n  " + name + ", " + slot + ": " + noisy;
                }
                const auto still = categories(one);
                for (const Json& category : said["forbidden"].items()) {
                    if (!found.contains(category.text())) continue;
                    ++forbidden;
                    if (still.contains(category.text()))
                        ++seen;
                    else
                        turnedWhere += "\n  " + name + ", " + category.text() + ": " + noisy;
                }
            }
        }
    }
    RecordProperty("slots", slots);
    RecordProperty("turned", turned);
    ASSERT_GT(slots, 3000);
    ASSERT_GT(forbidden, 200);
    EXPECT_LE(turned * 100, slots) << turned << " of " << slots << turnedWhere;
    EXPECT_EQ(seen, forbidden) << turnedWhere;
}

TEST(Innocents, AWordInsideAnotherAndAnotherSentenceForbidNothing) {
    const std::vector<std::pair<std::string, std::string>> innocent{
        {"fa", "سلام. میزها آماده است، بفرمایید."},
        {"fa", "سلام. میز ها و اتاق‌های ما آماده است، بفرمایید."},
        {"fa", "ممنون از شما که گفتید. باید این را به آشپز بگویم. غذا زودتر می‌رسد."},
        {"fa", "سفارش شما را اشتباه ثبت کردیم."},
        {"fa", "سفارش شما اشتباه ثبت شده است."},
        {"th", "พนักงานของเราจะรับผิดชอบเองค่ะ"},
        {"th", "ดูแลตัวเองมากๆ นะคะ"},
        {"th", "ลูกค้าน่าจะรู้สึกไม่สบายใจมากค่ะ"},
        {"th", "เครื่องไม่เชื่อมต่อค่ะ"},
        {"th", "จองโต๊ะไว้ก่อนได้ค่ะ"},
        {"en", "Thank you for waiting for us. You should have it by noon."},
        {"en", "It is my job. Not a problem."},
    };
    for (const auto& [locale, text] : innocent) {
        const Grade one = graded(locale, "apology", text);
        EXPECT_TRUE(one.forbidden.empty()) << text << " " << (one.forbidden.empty() ? "" : one.forbidden.front().category);
    }
    EXPECT_TRUE(categories(graded("fa", "apology", "شما باید زودتر می‌گفتید.")).contains("blame-customer"));
    EXPECT_TRUE(categories(graded("fa", "apology", "شما سفارش را اشتباه ثبت کردید.")).contains("blame-customer"));
    EXPECT_TRUE(categories(graded("en", "apology", "Sorry... You should... have told us.")).contains("blame-customer"));
    EXPECT_FALSE(present(graded("th", "closing", "มีอะไรอีกไหมคะ ขอบคุณค่ะ ขอให้สบายใจได้ค่ะ")).at("farewell"));
    EXPECT_FALSE(present(graded("th", "refusal", "ขอโทษค่ะ เวลานี้ยินดีช่วยเหลือค่ะ")).at("reason"));
    EXPECT_TRUE(
        present(graded("fa", "complaint-acknowledge", "درکتان می‌کنم. نگهبان را می‌فرستم.")).at("next-step"));
}

TEST_P(EachLocale, AnyTextGetsAVerdict) {
    std::string hostile = "\x01\xE2\x80\xAE\xF0\x9F\x98\x80\xFF";
    for (int i = 0; i < 12; ++i) hostile += hostile;
    for (const Formula& formula : library().all()) {
        // Where nobody is failed, anything that was said passes.
        if (formula.scoring == Formula::Scoring::Scored) {
            EXPECT_NE(graded(GetParam(), formula.id, hostile).outcome, Grade::Outcome::Passed);
        }
        EXPECT_NE(graded(GetParam(), formula.id, "").outcome, Grade::Outcome::Passed);
    }
}

TEST(Grading, ASlipIsSpellingAndAnOppositeIsNegated) {
    const auto verdict = [](const std::string& text, const std::string& slot) {
        for (const auto& one : graded("en", "apology", text).slots)
            if (one.slot == slot) return one.verdict;
        return Verdict::Missing;
    };
    EXPECT_EQ(verdict("We apologise.", "apology"), Verdict::Ok);
    EXPECT_EQ(verdict("We apologse.", "apology"), Verdict::Spelling);
    EXPECT_EQ(verdict("Good day.", "apology"), Verdict::Missing);
}

TEST_P(EachLocale, BlindUtterances) {
    for (const std::string set : {"blind-a-", "blind-b-", "blind-c-", "further-"}) {
        const Figures figures = figuresOf(test::sourceFolder() + "/tests/data/formulas/" + set + GetParam() + ".jsonl");
        ASSERT_GE(figures.all, 14);
        EXPECT_GE(figures.balanced(), 0.93) << set;
        EXPECT_GE(figures.pass(), 0.90) << set;
    }
}

TEST_P(EachLocale, SixWrongLettersInAHundredCostFewPoints) {
    std::mt19937 chance(11);
    Figures clean;
    Figures wrong;
    for (const std::string set : {"heldout-", "heldout2-"}) {
        const std::string file = test::sourceFolder() + "/tests/core/formulas/" + set + GetParam() + ".jsonl";
        std::ifstream in(file);
        for (std::string line; std::getline(in, line);) {
            const Json said = base::parseJson(line);
            count(clean, said, graded(GetParam(), said["formula"].text(), said["text"].text()));
            for (int round = 0; round < 4; ++round)
                count(wrong, said,
                      graded(GetParam(), said["formula"].text(),
                             base::toUtf8(test::wrongCharacters(base::toUtf32(said["text"].text()), 6, chance))));
        }
    }
    EXPECT_LE(clean.balanced() - wrong.balanced(), 0.05) << clean.balanced() << " " << wrong.balanced();
}

/// One wrong letter each, of a kind that a hurried hand makes, and what is left said or unsaid by it.
TEST(Grading, AWrongLetterNeitherTakesAPartNorGivesOne) {
    struct Case {
        std::string locale, formula, text, slot;
        bool there;
    };
    const std::vector<Case> cases{
        // a word of one letter, a contraction, and the space before a name
        {"en", "phone-greeting", "How can w help you?", "offer-help", true},
        {"en", "apology", "Wq'll send a new one.", "remedy", true},
        {"en", "phone-greeting", "Jennyospeaking.", "self-name", true},
        // the stop before a short word
        {"ar", "closing", "تمع السلامة", "farewell", true},
        // a sign of Thai in the place of a first letter, of this word or the next
        {"th", "closing", "ัวัสดีค่ะ", "farewell", true},
        {"th", "closing", "ขอบคุณี่ะ", "thanks", true},
        // a greeting of its own beside a welcome
        {"ar", "welcome", "مساء اوخير، أهلاً بكم في فندق الواحة.", "greeting", true},
        // what looks like a part and is not, struck wrongly
        {"en", "complaint-acknowledge", "Well, wd'll see.", "next-step", false},
        {"ar", "transfer", "هل يمكنني أن أحولك إلى أحا الزملاء؟", "to-whom", false},
        // of two words the nearer one, and no part by what an open filler took
        {"fa", "hold-request", "لطفاً چند لحظه منتظر امانید.", "ask-permission", false},
        {"ar", "phone-greeting", "مختبر الدقة، معك لمى.", "offer-help", false},
    };
    for (const Case& one : cases) EXPECT_EQ(present(graded(one.locale, one.formula, one.text)).at(one.slot), one.there) << one.text;
}

/// What the guest is thanked for is known: who says no more than the thanks is told what is missing, and nobody has to look at it. It is
/// no deed either, however much it speaks of telling.
TEST(Grading, ThanksAloneAreKnown) {
    const std::vector<std::pair<std::string, std::string>> said{
        {"en", "Thank you for letting us know."},
        {"en", "Thank you so much for bringing this to our attention."},
        {"en", "Thanks for telling me about it."},
        {"th", "ขอบคุณที่แจ้งให้เราทราบค่ะ"},
        {"th", "ขอบคุณสำหรับคำติชมนะคะ"},
        {"fa", "ممنون که به ما اطلاع دادید."},
        {"fa", "از اینکه این موضوع را با ما در میان گذاشتید سپاسگزارم."},
        {"ar", "شكراً لأنك أخبرتنا بذلك."},
        {"ar", "شكراً لكم على إبلاغنا بهذا الأمر."},
        {"ar", "شكراً لإخبارنا بذلك."},
    };
    for (const auto& [locale, text] : said) {
        const Grade one = graded(locale, "complaint-acknowledge", text);
        EXPECT_EQ(one.person, Grade::Person::NotNeeded) << text;
        for (const auto& slot : one.slots) {
            const bool there = slot.slot == "thanks" || slot.slot == "polite";
            EXPECT_EQ(slot.verdict, there ? Verdict::Ok : Verdict::Missing) << slot.slot << " " << text;
        }
    }
    // What the grammar does not know still waits for a person.
    EXPECT_EQ(graded("en", "complaint-acknowledge", "Thank you for letting us know. Alacazam brouhaha wollumbin quixotry.").person,
              Grade::Person::Needed);
}

/// What is shown as the way to say it is graded as said.
TEST_P(EachLocale, ModelsAndTilesAreRecognised) {
    for (const Formula& formula : library().all()) {
        const FormulaText& text = library().text(formula.id, GetParam());
        std::string whole;
        for (const Slot* slot : formula.slotsIn(GetParam())) {
            const SlotText& words = text.slots.at(slot->id);
            const Bindings& examples = library().examples(GetParam());
            if (slot->id != "polite") whole += filled(words.model, examples) + " ";
            for (const std::string& tile : words.tiles) {
                const Grade one = graded(GetParam(), formula.id, filled(tile, examples));
                EXPECT_TRUE(present(one).at(slot->id)) << formula.id << " " << tile;
                EXPECT_TRUE(one.forbidden.empty()) << tile;
            }
        }
        EXPECT_EQ(graded(GetParam(), formula.id, whole).outcome, Grade::Outcome::Passed) << whole;
        EXPECT_EQ(whole.find('{'), std::string::npos) << whole;
    }
}

TEST(Notation, APartMayBeWaivedByLawOrPrivacy) {
    const Grade one = graded("en", "refusal", "I'm sorry, I am not allowed to say why. I could offer you another room.");
    for (const auto& slot : one.slots) EXPECT_EQ(slot.waived == SlotGrade::Waived::Yes, slot.slot == "reason");
    EXPECT_EQ(one.outcome, Grade::Outcome::Passed);
}

TEST(Notation, ToleranceIsOfTheFormula) {
    const auto verdict = [](const Formula& formula, const char* text) {
        for (const auto& slot : grade(formula, library().grammar("en"), "en", text).slots)
            if (slot.slot == "more-help") return slot.verdict;
        return Verdict::NotRecognised;
    };
    const char* const slip = "Thank you for calling. Is there anythng else I can do for you? Goodbye.";
    Formula exact = *library().find("closing");
    EXPECT_EQ(verdict(exact, slip), Verdict::Spelling) << "slips are mended";
    exact.tolerance = Formula::Tolerance::Exact;
    EXPECT_FALSE(isPresent(verdict(exact, slip)));
    EXPECT_EQ(verdict(exact, "Thank you for calling. Is there anything else I can do for you? Goodbye."), Verdict::Ok);
}

TEST(Notation, WhatIsKnownOfThePersonBinds) {
    const auto verdict = [](const std::string& locale, const std::string& text, const std::string& slot, const Bindings& own) {
        for (const auto& one : grade(*library().find("phone-greeting"), library().grammar(locale), locale, text, own).slots)
            if (one.slot == slot) return one.verdict;
        return Verdict::Missing;
    };
    const std::string greeting = "Good morning, Harbour Hotel, this is Anna speaking. How may I help you?";
    EXPECT_EQ(verdict("en", greeting, "self-name", {}), Verdict::Ok);
    EXPECT_EQ(verdict("en", greeting, "self-name", {{"badge", "ANNA"}}), Verdict::Ok);
    EXPECT_EQ(verdict("en", greeting, "self-name", {{"badge", "Marta"}}), Verdict::WrongFiller);
    // No space parts a Thai name from its neighbours, and its last letters may look like a word of their own.
    const std::string unspaced = "สวัสดีค่ะ โรงแรมริเวอร์ไซด์ค่ะ ดิฉันสุดารัตน์รับสายค่ะ มีอะไรให้ช่วยไหมคะ";
    EXPECT_EQ(verdict("th", unspaced, "self-name", {{"badge", "สุดารัตน์"}}), Verdict::Ok);
    EXPECT_EQ(verdict("th", unspaced, "self-name", {{"badge", "สมหญิง"}}), Verdict::WrongFiller);
    const std::string thai = "สวัสดีค่ะ โรงแรมริเวอร์ไซด์ ดิฉันสุดารับสายค่ะ มีอะไรให้ช่วยไหมคะ";
    EXPECT_EQ(verdict("th", thai, "polite", {{"particle", "ค่ะ"}, {"pronoun", "ดิฉัน"}}), Verdict::Ok);
    EXPECT_EQ(verdict("th", thai, "polite", {{"particle", "ครับ"}}), Verdict::Form);
    EXPECT_EQ(verdict("th", thai, "polite", {{"pronoun", "ผม"}}), Verdict::Form);
    EXPECT_EQ(library().voiced("ดิฉันยินดีค่ะ นะคะ", "th", "ครับ"), "ผมยินดีครับ นะครับ");
}

TEST(Notation, ALimitIsScoredDownForNobodyAndAnAccidentKnowsNoFault) {
    const Grade limit = graded("en", "boundary", "I can't go on like this. Calm down.");
    EXPECT_EQ(limit.outcome, Grade::Outcome::Passed);
    EXPECT_TRUE(limit.forbidden.empty());
    EXPECT_NE(graded("en", "boundary", "").outcome, Grade::Outcome::Passed);
    const std::string fault =
        "I'm so sorry this happened to you. Please sit down, I'm calling a doctor and informing the duty manager. It was our fault.";
    EXPECT_TRUE(categories(graded("en", "serious-incident", fault)).contains("words-of-fault"));
    EXPECT_FALSE(categories(graded("en", "apology", fault)).contains("words-of-fault"));
}

/// Folding twice changes nothing, the order of marks nothing, and a grade depends on nothing but its words.
TEST_P(EachLocale, FoldsAndGradesAreStable) {
    std::mt19937 chance(3);
    std::ifstream in(test::sourceFolder() + "/tests/core/formulas/heldout2-" + GetParam() + ".jsonl");
    const std::u32string marks = U"\u064B\u0651\u0301\u0E48\u0E38\u200C\u0640\u0327";
    for (std::string line; std::getline(in, line);) {
        const Json said = base::parseJson(line);
        std::u32string text = base::toUtf32(said["text"].text());
        for (int i = 0; i < 8 && !text.empty(); ++i) text.insert(chance() % (text.size() + 1), 1, marks[chance() % marks.size()]);
        const std::string noisy = base::toUtf8(text);
        const std::string once = base::foldedUtf8(noisy);
        EXPECT_EQ(base::foldedUtf8(once), once);
        EXPECT_EQ(present(graded(GetParam(), said["formula"].text(), noisy)), present(graded(GetParam(), said["formula"].text(), noisy)));
    }
    const std::u32string letters = U"\u0628\u0E01";
    for (const char32_t letter : letters) {
        const std::u32string one{letter, 0x064B, 0x0651};
        const std::u32string other{letter, 0x0651, 0x064B};
        EXPECT_EQ(base::foldedUtf8(base::toUtf8(one)), base::foldedUtf8(base::toUtf8(other)));
    }
}

TEST(Gate, PracticeIsPrivateAndOnlyThatOnePractisedIsKept) {
    test::FakePeople people;
    people.actors["nok"] = {"nok", {test::grant(gate::Role::Learner, gate::Reach::Own)}, {}, {}};
    test::TestHouse house({packs::registerPacks, registerFormulas}, people.directory());
    EXPECT_EQ(house.refused("nok", "formulas.grade", Json::object({{"formula", "apology"}, {"guestLocale", "en"}, {"text", "Sorry."}})),
              "formulas.unknown");
    house.ok("operator", "packs.install", Json::object({{"folder", test::sourceFolder() + "/courses/formulas"}}));
    EXPECT_EQ(house.ok("nok", "formulas.list")["rows"].size(), 14U);
    const Json card = house.ok("nok", "formulas.card", Json::object({{"formula", "welcome"}, {"guestLocale", "th"}}));
    EXPECT_EQ(card["slots"].size(), 4U);
    const Json said = house.ok(
        "nok", "formulas.grade",
        Json::object({{"formula", "welcome"}, {"guestLocale", "en"}, {"text", "Good evening, welcome to our hotel. How may I help you?"}}));
    EXPECT_TRUE(said["pass"].boolean()) << toText(said);
    EXPECT_FALSE(house.ok("nok", "formulas.list")["rows"].at(1)["practised"].boolean());
    house.ok("nok", "formulas.recordPractice", Json::object({{"formula", "welcome"}, {"guestLocale", "en"}}));
    EXPECT_TRUE(house.ok("nok", "formulas.list")["rows"].at(1)["practised"].boolean());
    house.expectDerivable();
}

}  // namespace
}  // namespace adab::formulas
