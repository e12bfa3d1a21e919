// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleItems.h"
#include "assessment/Areas.h"
#include "assessment/DrawRules.h"
#include "assessment/ItemJson.h"
#include "assessment/ItemView.h"
#include "assessment/Numbers.h"
#include "assessment/Passage.h"
#include "assessment/SpeechFormula.h"

#include <algorithm>
#include <set>

namespace adab::assessment {
namespace {

using sample::item;
using sample::templateBank;

/// Responses that are likely, wrong, empty or hostile, made of what the item has.
class Chance {
public:
    explicit Chance(std::string_view seed) : m_random(seed) {}

    std::uint64_t below(std::uint64_t bound) { return m_random.below(bound); }

    std::string id(const Item& of) {
        switch (below(8)) {
            case 0: return "";
            case 1: return "no-such-id";
            case 2: return std::string(5000, 'x');
            default: return of.options.empty() ? "a" : of.options[below(of.options.size())];
        }
    }
    std::string words() {
        static const std::vector<std::string> texts{
            "word",  "Wrod", "wording",  "10",   "۱۰", "1.5 min", "90", "", " ", "*", "ไม่", "\xF0\x9F\x99\x82", "-99999999999999999999",
            "1e400", "0x10", "the word", "1,234"};
        return below(20) == 0 ? std::string(100'000, 'w') : texts[below(texts.size())];
    }
    Json scalar(const Item& of) {
        switch (below(6)) {
            case 0: return {};
            case 1: return static_cast<std::int64_t>(below(1000)) - 500;
            case 2: return below(2) == 0;
            case 3: return words();
            default: return id(of);
        }
    }
    Json response(const Item& of) {
        Json json = Json::object();
        for (const char* member : {"chosen", "order"})
            if (below(3) == 0) {
                Json list = Json::list();
                for (std::uint64_t i = 0, n = below(6); i < n; ++i) list.push(scalar(of));
                json.set(member, below(10) == 0 ? scalar(of) : std::move(list));
            }
        if (below(3) == 0) json.set("order", shuffled(of.options));
        for (const char* member : {"text", "number", "said", "locale", "unit", "place"})
            if (below(3) == 0) json.set(member, below(4) == 0 ? scalar(of) : Json(words()));
        if (below(3) == 0) json.set("locale", "en");
        if (below(3) == 0) json.set("pairs", map(of.stems, of));
        if (below(3) == 0) json.set("ratings", levels(of));
        if (below(3) == 0) json.set("gaps", gaps(of));
        if (below(3) == 0)
            json.set("point", below(8) == 0 ? scalar(of)
                                            : Json::object({{"x", static_cast<std::int64_t>(below(700)) - 20},
                                                            {"y", static_cast<std::int64_t>(below(400)) - 20}}));
        return json;
    }

private:
    Json shuffled(std::vector<std::string> list) {
        m_random.shuffle(list);
        Json json = Json::list();
        for (const auto& one : list) json.push(one);
        return json;
    }
    Json map(const std::vector<std::string>& keys, const Item& of) {
        Json json = Json::object();
        for (const auto& key : keys)
            if (below(4) != 0) json.set(key, scalar(of));
        if (below(8) == 0) json.set("no-such-id", "a");
        return json;
    }
    Json levels(const Item& of) {
        Json json = Json::object();
        for (const auto& option : of.options)
            if (below(4) != 0) json.set(option, below(10) == 0 ? scalar(of) : Json(static_cast<std::int64_t>(1 + below(4))));
        return json;
    }
    Json gaps(const Item& of) {
        Json json = Json::object();
        for (const auto& gap : of.gaps)
            if (below(4) != 0)
                json.set(gap.id, gap.kind == Gap::Kind::Select ? Json::object({{"option", id(of)}}) : Json::object({{"text", words()}}));
        return json;
    }

    DrawRandom m_random;
};

/// The template's items, and each of them under every credit that it may have.
std::vector<Item> everyWayOfScoring() {
    std::vector<Item> items;
    for (const auto& one : templateBank().items)
        for (const Credit credit : {Credit::AllOrNothing, Credit::Partial, Credit::Penalised}) {
            Item variant = one;
            variant.credit = credit;
            if (checkItem(variant).empty()) items.push_back(variant);
        }
    return items;
}

TEST(EveryKind, theTemplateShowsAllButTheDescription) {
    std::set<ItemKind> shown;
    for (const auto& one : templateBank().items) shown.insert(one.kind);
    for (const auto kind : itemKinds()) EXPECT_EQ(shown.contains(kind), kind != ItemKind::Description) << name(kind);
    EXPECT_GE(everyWayOfScoring().size(), templateBank().items.size() + 5);
}

TEST(EveryKind, theBestAnswerEarnsTheWholeMark) {
    for (const auto& one : everyWayOfScoring()) {
        SCOPED_TRACE(one.id);
        const Response best = typeOf(one.kind).best(one);
        if (one.kind == ItemKind::Written || one.kind == ItemKind::SpeechFormula) {
            EXPECT_TRUE(std::holds_alternative<std::monostate>(best));
            continue;
        }
        const auto again = typeOf(one.kind).read(one, toJson(best));
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, best);
        const Scored scored = typeOf(one.kind).score(one, best);
        EXPECT_EQ(scored.mark, Fraction(1));
        EXPECT_EQ(scored.verdict, Verdict::Right);
    }
}

TEST(EveryKind, anyAnswerIsReadOrRefusedAndScoredWithinItsLimits) {
    std::map<ItemKind, int> accepted;
    std::map<ItemKind, int> refused;
    Chance chance("items");
    for (const auto& one : everyWayOfScoring()) {
        const ItemType& type = typeOf(one.kind);
        for (int round = 0; round < 1000; ++round) {
            const Json asked = chance.response(one);
            SCOPED_TRACE(one.id + " " + base::toText(asked).substr(0, 300));
            const auto response = type.read(one, asked);
            if (!response) {
                ++refused[one.kind];
                EXPECT_TRUE(response.error().code.starts_with("assessment.response-")) << response.error().code;
                EXPECT_EQ(response.error().field, "response");
                EXPECT_LT(base::toText(response.error().arguments).size(), 200u);
                continue;
            }
            ++accepted[one.kind];
            const Scored scored = type.score(one, *response);
            EXPECT_GE(scored.mark, one.lowest);
            EXPECT_LE(scored.mark, Fraction(1));
            EXPECT_EQ(type.score(one, *response), scored);
            Fraction sum;
            for (const auto& part : scored.parts) sum = sum + part.earned;
            EXPECT_EQ(sum, scored.mark);
            if (std::holds_alternative<std::monostate>(*response)) {
                EXPECT_EQ(scored.verdict, Verdict::Unanswered);
                continue;
            }
            EXPECT_EQ(type.read(one, toJson(*response)).value(), *response);
            EXPECT_EQ(responseFromJson(toJson(*response)), *response);
            const ResponseRecord record = recordOf(*response);
            EXPECT_EQ(responseFrom(record.data,
                                   [&](const std::string& name) {
                                       const auto text = record.texts.find(name);
                                       return text == record.texts.end() ? std::nullopt : std::optional(text->second);
                                   }),
                      *response);
            // What a person typed never stands in the record itself.
            for (const auto& [name, text] : record.texts)
                EXPECT_EQ(base::toText(record.data).find("\"" + text + "\""), std::string::npos) << text;
            reviewOf(one, *response, scored, {});
            // Of another kind's item it is no answer, and nothing breaks.
            for (const auto& other : templateBank().items) {
                const Scored elsewhere = typeOf(other.kind).score(other, *response);
                EXPECT_GE(elsewhere.mark, Fraction(0));
                EXPECT_LE(elsewhere.mark, Fraction(1));
            }
        }
    }
    for (const auto kind : itemKinds()) {
        if (kind == ItemKind::Description) continue;
        EXPECT_GE(accepted[kind], 50) << name(kind);
        EXPECT_GE(refused[kind], 100) << name(kind);
    }
}

TEST(EveryKind, theOrderShownAndTheOrderOfTickingMakeNoDifference) {
    DrawRandom random("permutations");
    for (const auto& one : everyWayOfScoring()) {
        SCOPED_TRACE(one.id);
        Item mixed = one;
        random.shuffle(mixed.options);
        random.shuffle(mixed.stems);
        random.shuffle(mixed.areas);
        if (one.kind != ItemKind::Ordering) random.shuffle(mixed.key);
        Chance chance("mixed");
        for (int round = 0; round < 300; ++round) {
            const Json asked = chance.response(one);
            const auto response = typeOf(one.kind).read(one, asked);
            if (!response) continue;
            const auto other = typeOf(one.kind).read(mixed, asked);
            ASSERT_TRUE(other);
            EXPECT_EQ(typeOf(one.kind).score(mixed, *other).mark, typeOf(one.kind).score(one, *response).mark) << base::toText(asked);
        }
    }
}

TEST(EveryKind, survivesPassingThroughJson) {
    std::set<std::string> digests;
    for (const auto& one : everyWayOfScoring()) {
        SCOPED_TRACE(one.id);
        EXPECT_EQ(itemFromJson(itemJson(one)), one);
        EXPECT_EQ(itemFromJson(base::parseJson(base::canonical(itemJson(one)))), one);
        EXPECT_TRUE(digests.insert(itemDigest(one)).second);
        Item renamed = one;
        renamed.id = "other";
        renamed.version = 7;
        EXPECT_EQ(itemDigest(renamed), itemDigest(one));
    }
}

// ---- nothing of the key is shown -------------------------------------------------------------------------------------------------

/// The same question with everything changed that only the gate may know.
Item withAnotherKey(const Item& one) {
    Item other = one;
    switch (one.kind) {
        case ItemKind::Ordering: std::rotate(other.key.begin(), other.key.begin() + 1, other.key.end()); break;
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
        case ItemKind::Hotspot:
        case ItemKind::ErrorText:
            other.key.clear();
            for (const auto& option : one.options)
                if (std::find(one.key.begin(), one.key.end(), option) == one.key.end()) other.key.push_back(option);
            other.fractions[one.options.front()] = Fraction(1, 3);
            break;
        case ItemKind::Matching: std::swap(other.pairs.begin()->second, other.pairs.rbegin()->second); break;
        case ItemKind::GapFill:
            for (auto& gap : other.gaps) {
                if (!gap.key.empty()) gap.key = gap.options[gap.options[0] == gap.key ? 1 : 0];
                if (!gap.numbers.empty()) gap.numbers = {NumberAnswer::between("z", Fraction(3), Fraction(4))};
                gap.typos = Typos::Refuse;
            }
            break;
        case ItemKind::Numeric:
            other.numbers = {NumberAnswer::between("z", Fraction(3), Fraction(4))};
            other.units.penalty = Fraction(1, 7);
            break;
        case ItemKind::Judgement:
            for (auto& [option, level] : other.judgement.expert) level = 5 - level;
            other.judgement.nothingFrom = 1;
            break;
        case ItemKind::ShortText: other.typos = Typos::Refuse; break;
        case ItemKind::SpeechFormula: other.formula = "another"; break;
        case ItemKind::Written:
            for (auto& criterion : other.rubric)
                for (auto& level : criterion.levels) level.points += 3;
            break;
        case ItemKind::Description: break;
    }
    other.credit = one.credit == Credit::Partial ? Credit::AllOrNothing : Credit::Partial;
    other.penalty = Fraction(1, 9);
    other.lowest = Fraction(-1);
    other.maxMark = Fraction(3);
    other.difficulty = 3;
    other.rules = {"another.rule"};
    for (auto& [locale, text] : other.texts) {
        for (auto& [id, words] : text.feedback) words = "SECRET";
        text.outcomes["right"] = "SECRET";
        text.why = "SECRET";
        text.model = "SECRET";
        text.hints = {"SECRET"};
        text.accept = {{"SECRET", Fraction(1), "SECRET"}};
        for (auto& [gap, answers] : text.gaps) answers = {{"SECRET", Fraction(1), "SECRET"}};
        for (auto& [id, criterion] : text.rubric)
            for (auto& [level, words] : criterion.levels) words = "SECRET";
        // Other ways to write a unit would tell which are taken; only the name that is shown stands.
        for (auto& [unit, names] : text.units) names.resize(1);
    }
    return other;
}

TEST(EveryKind, theViewTellsNothingOfTheKey) {
    for (const auto& one : templateBank().items) {
        SCOPED_TRACE(one.id);
        const Item other = withAnotherKey(one);
        ASSERT_NE(other, one);
        for (const auto& order : {std::vector<std::string>{}, std::vector<std::string>(one.options.rbegin(), one.options.rend())}) {
            const ViewContext context{"en", order, "my-course/0.1.0/", {}};
            EXPECT_EQ(base::toText(viewOf(one, context)), base::toText(viewOf(other, context)));
            EXPECT_EQ(base::toText(viewOf(other, context)).find("SECRET"), std::string::npos);
            for (const char* member : {"key", "correct", "fraction", "fractions", "feedback", "why", "hints", "accept", "expert"})
                EXPECT_FALSE(viewOf(one, context).has(member)) << member;
        }
        if (one.kind == ItemKind::SpeechFormula || one.kind == ItemKind::Written) continue;
        const Response answer = typeOf(one.kind).best(one);
        // The test itself: what differs does show in the review.
        EXPECT_NE(base::toText(reviewOf(one, answer, typeOf(one.kind).score(one, answer), {})),
                  base::toText(reviewOf(other, answer, typeOf(other.kind).score(other, answer), {})));
    }
}

TEST(ItemViews, showWhatEachKindNeeds) {
    const auto view = [](const char* id) { return viewOf(item(id), {"en", {}, "c/1.0.0/", {}}); };
    EXPECT_EQ(view("a-claim")["options"].at(0)["text"].text(), "true");
    EXPECT_EQ(viewOf(item("a-claim"), {"en", {}, "", [](std::string_view code) { return "<" + std::string(code) + ">"; }})["options"]
                  .at(1)["text"]
                  .text(),
              "<assessment.option-false>");
    EXPECT_EQ(view("pairs")["stems"].size(), 2u);
    const Json sentence = view("a-sentence");
    EXPECT_EQ(sentence["stem"].text(), "A sentence with a choice […], a word […] and a number […] in it.");
    EXPECT_EQ(sentence["pieces"].size(), 7u);
    EXPECT_EQ(sentence["pieces"].at(1)["options"].size(), 2u);
    EXPECT_EQ(sentence["options"].size(), 0u);
    EXPECT_EQ(view("a-number")["unitNeed"].text(), "optional");
    EXPECT_EQ(view("a-number")["units"].at(1)["text"].text(), "minutes");
    EXPECT_EQ(view("a-place")["figure"]["image"].text(), "c/1.0.0/figure.svg");
    EXPECT_FALSE(view("a-place")["figure"]["alt"].text().empty());
    EXPECT_EQ(view("a-place")["places"].size(), 4u);
    EXPECT_EQ(view("slips")["pieces"].at(1)["option"].text(), "a");
    EXPECT_EQ(view("a-situation")["scale"].size(), 4u);
    EXPECT_EQ(view("say-it")["locales"].at(0).text(), "en");
    EXPECT_EQ(view("in-your-words")["limit"].integer(), 1200);
    EXPECT_EQ(view("in-your-words")["criteria"].size(), 2u);
}

TEST(ItemReviews, explainEachPartInWords) {
    const auto review = [](const char* id, const char* json) {
        const Item& one = item(id);
        const Response response = sample::read(one, json).value();
        return reviewOf(one, response, typeOf(one.kind).score(one, response), {});
    };
    const Json pairs = review("pairs", R"({"pairs":{"s1":"c","s2":"a"}})");
    EXPECT_EQ(base::toText(pairs["parts"].at(0)),
              R"({"detail":"","earned":"0","expected":"What belongs to the first.","feedback":"Why these belong together.",)"
              R"("given":"What belongs to neither.","label":"The first thing.","of":"1/2","part":"s1","reason":"wrong"})");
    const Json gaps = review("a-sentence", R"({"gaps":{"g2":{"text":"wording"}}})");
    EXPECT_EQ(gaps["parts"].at(0)["expected"].text(), "the right one");
    EXPECT_EQ(gaps["parts"].at(1)["feedback"].text(), "Nearly. Say the whole word.");
    EXPECT_EQ(gaps["parts"].at(1)["label"].text(), "A sentence with a choice […], a word ___");
    EXPECT_EQ(gaps["parts"].at(2)["expected"].text(), "10");
    const Json number = review("a-number", R"({"number":"2","unit":"min"})");
    EXPECT_EQ(number["parts"].at(0)["given"].text(), "2 minutes");
    EXPECT_EQ(number["parts"].at(0)["expected"].text(), "90 (85 – 95) seconds");
    EXPECT_EQ(number["parts"].at(0)["feedback"].text(), "Not far off.");
    const Json place = review("a-place", R"({"place":"ring"})");
    EXPECT_EQ(place["parts"].at(0)["expected"].text(), "in the small circle");
    EXPECT_EQ(place["areas"].at(0)["radius"].integer(), 58);
    EXPECT_EQ(place["point"]["y"].integer(), 90);
    const Json judged = review("a-situation", R"({"ratings":{"a":3}})");
    EXPECT_EQ(judged["parts"].at(0)["given"].text(), "well");
    EXPECT_EQ(judged["parts"].at(0)["expected"].text(), "very well");
    const Json ordered = review("an-order", R"({"order":["a","b","c"]})");
    EXPECT_EQ(ordered["parts"].at(0)["expected"].text(), "1");
    EXPECT_EQ(ordered["parts"].at(0)["given"].text(), "3");
}

TEST(ItemReviews, sayWhatIsRightWhereNothingWasAnswered) {
    // What is right by the words of each part; of the kinds whose options say it, the options that are right.
    const std::map<std::string, std::string> right{
        {"one-answer", "b"},
        {"some-answers", "a d"},
        {"a-claim", "false"},
        {"pairs", "What belongs to the first.|What belongs to the second."},
        {"an-order", "c a b"},
        {"a-sentence", "the right one|word|10"},
        {"a-word", "word|the word|a word"},
        {"a-number", "90 (85 – 95) seconds"},
        {"a-place", "in the small circle"},
        {"slips", "words that break it"},
        {"a-situation", "very well|very badly|badly"},
    };
    for (const auto& one : templateBank().items) {
        if (one.kind == ItemKind::SpeechFormula || one.kind == ItemKind::Written) continue;
        SCOPED_TRACE(one.id);
        const Json review = reviewOf(one, {}, typeOf(one.kind).score(one, {}), {});
        const auto joined = [](const Json& list, const char* member, const char* between) {
            std::string all;
            for (const Json& each : list.items()) all += (all.empty() ? "" : between) + (*member ? each[member].text("") : each.text());
            return all;
        };
        std::string told;
        if (review.has("accepted"))
            told = joined(review["accepted"], "", "|");
        else if (one.kind == ItemKind::SingleChoice || one.kind == ItemKind::MultipleChoice || one.kind == ItemKind::TrueFalse ||
                 one.kind == ItemKind::Ordering) {
            std::map<std::int64_t, std::string> options;
            for (const Json& option : review["options"].items()) {
                const auto place = static_cast<std::int64_t>(options.size());
                if (option.has("rightPlace"))
                    options[option["rightPlace"].integer()] = option["option"].text();
                else if (option["correct"].boolean())
                    options[place] = option["option"].text();
            }
            for (const auto& [place, option] : options) told += (told.empty() ? "" : " ") + option;
        } else {
            told = joined(review["parts"], "expected", "|");
        }
        const auto expected = right.find(one.id);
        ASSERT_NE(expected, right.end()) << told;
        EXPECT_EQ(told, expected->second);
        for (const Json& part : review["parts"].items()) {
            EXPECT_EQ(part["earned"].text(), "0");
            EXPECT_EQ(part["given"].text(), "");
            EXPECT_EQ(part["reason"].text(), "missing");
        }
    }
}

TEST(ItemReviews, showAcceptedAnswersAsOneWouldWriteThem) {
    Item word = item("a-word");
    word.texts["en"].accept = {{"*taken", Fraction(1), {}},        {"taken", Fraction(1), {}},   {"Taken *", Fraction(1), {}},
                               {"five\\* hotel", Fraction(1), {}}, {"took", Fraction(1, 2), {}}, {"*", Fraction(1), {}}};
    const Json review = reviewOf(word, {}, {}, {});
    EXPECT_EQ(base::toText(review["accepted"]), R"(["taken","five* hotel"])");
}

// ---- the parts that kinds stand on -----------------------------------------------------------------------------------------------

std::string readings(const char* text) {
    const auto reading = readNumber(text);
    if (!reading) return "none";
    std::string list;
    for (const auto& value : reading->values) list += (list.empty() ? "" : " | ") + value.text();
    return reading->words.empty() ? list : list + " [" + reading->words + "]";
}

TEST(NumbersTyped, areReadAlikeInEveryScript) {
    for (const char* text : {"12.5", "12,5", "12٫5", "๑๒.๕", "๑๒,๕", "۱۲٫۵", "۱۲.۵", "١٢٫٥", "١٢,٥", " 12.5 ", "+12.5", "12.50", "012.5",
                             "1.25e1", "1250e-2", "\u200F۱۲٫۵\u200F"})
        EXPECT_EQ(readings(text), "25/2") << text;
    for (const char* text : {"-3", "−3", "- 3", "۳-"}) EXPECT_EQ(readings(text), std::string(text) == "۳-" ? "3 [-]" : "-3") << text;
    EXPECT_EQ(readings("0"), "0");
    EXPECT_EQ(readings("-0.0"), "0");
    EXPECT_EQ(readings(".5"), "1/2");
    EXPECT_EQ(readings("1,234,567"), "1234567");
    EXPECT_EQ(readings("۱٬۲۳۴٬۵۶۷٫۵"), "2469135/2");
    EXPECT_EQ(readings("1.234.567,5"), "2469135/2");
    EXPECT_EQ(readings("1 234 567"), "1234567");
    EXPECT_EQ(readings("1'000"), "1000");
    EXPECT_EQ(readings("1,234"), "617/500 | 1234");  // either; the one that earns more is taken
    EXPECT_EQ(readings("1.234"), "617/500");
    EXPECT_EQ(readings("0,234"), "117/500");
    EXPECT_EQ(readings("1,23"), "123/100");
    EXPECT_EQ(readings("12,34,567"), "none");
    EXPECT_EQ(readings("15 minutes"), "15 [minutes]");
    EXPECT_EQ(readings("฿ 250"), "250 [฿]");
    EXPECT_EQ(readings("15 นาที"), "15 [นาที]");
    EXPECT_EQ(readings("20%"), "20 [%]");
    for (const char* text : {"", "ten", "-", "1 or 2", "1/2", "12345678901234567890", "1e19", "1e-19", "1e999999999999", "."})
        EXPECT_EQ(readings(text), "none") << text;
    EXPECT_EQ(readings("123456789012345678"), "123456789012345678");
    EXPECT_EQ(readings("0.000000000000000001"), "1/1000000000000000000");
}

TEST(NumbersTyped, areComparedExactly) {
    const Fraction one(1);
    const Fraction half(1, 2);
    EXPECT_TRUE(lies(half, one, half, half));
    EXPECT_TRUE(lies(Fraction(1, 3), Fraction(3), one, one));
    EXPECT_FALSE(lies(Fraction(999'999'999'999'999'999, 1'000'000'000'000'000'000), one, one, one));
    EXPECT_TRUE(lies(Fraction(123'456'789'012'345'678), Fraction(1'000'000), Fraction(0), Fraction(INT64_MAX)) == false);
    EXPECT_TRUE(lies(Fraction(-5), one, Fraction(-5), Fraction(-4)));
    EXPECT_FALSE(lies(Fraction(-11, 2), one, Fraction(-5), Fraction(-4)));
    EXPECT_TRUE(lies(Fraction(-9, 2), one, Fraction(-5), Fraction(-4)));
    EXPECT_TRUE(lies(Fraction(0), one, Fraction(-1, 3), Fraction(1, 3)));
    EXPECT_EQ(decimalText(Fraction(25, 2)), "12.5");
    EXPECT_EQ(decimalText(Fraction(-1, 8)), "-0.125");
    EXPECT_EQ(decimalText(Fraction(1, 3)), "1/3");
    EXPECT_EQ(decimalText(Fraction(7)), "7");
}

TEST(AreasOfFigures, bordersBelongToThem) {
    Area polygon{Area::Form::Polygon, "p", {{0, 0}, {10, 0}, {10, 10}, {5, 5}, {0, 10}}, 0, {5, 2}};  // notched at the bottom
    const auto inside = [&](std::int64_t x, std::int64_t y) { return sideOf(polygon, {x, y}) == Side::Inside; };
    EXPECT_TRUE(inside(5, 2));
    EXPECT_TRUE(inside(5, 5));   // the notch's corner
    EXPECT_FALSE(inside(5, 6));  // in the notch
    EXPECT_TRUE(inside(1, 9));
    EXPECT_TRUE(inside(0, 0));
    EXPECT_TRUE(inside(10, 4));
    EXPECT_FALSE(inside(11, 5));
    EXPECT_FALSE(inside(-1, 0));
    EXPECT_FALSE(inside(-5, 5));  // level with a corner
    EXPECT_EQ(doubledSize(polygon), 150);
    // Against a slow count over a whole grid: a point is inside where the same is told of the polygon turned about.
    Area turned = polygon;
    std::reverse(turned.points.begin(), turned.points.end());
    for (std::int64_t x = -2; x <= 12; ++x)
        for (std::int64_t y = -2; y <= 12; ++y) EXPECT_EQ(sideOf(polygon, {x, y}), sideOf(turned, {x, y})) << x << ' ' << y;
    const Area circle{Area::Form::Circle, "c", {{0, 0}}, 5, {0, 0}};
    EXPECT_EQ(sideOf(circle, {3, 4}), Side::Inside);
    EXPECT_EQ(sideOf(circle, {4, 4}), Side::Outside);
    const Area far{Area::Form::Circle, "f", {{100'000, 100'000}}, 1, {}};
    EXPECT_EQ(sideOf(far, {0, 0}), Side::Outside);
}

TEST(MarkedTexts, areTakenApart) {
    EXPECT_EQ(piecesOfStem("a {{g1}} b {{g2}}"), (std::vector<Piece>{{"a ", ""}, {"", "g1"}, {" b ", ""}, {"", "g2"}}));
    EXPECT_EQ(piecesOfStem("{{no gap}} {{"), (std::vector<Piece>{{"{{no gap}} {{", ""}}));
    EXPECT_EQ(piecesOfPassage("say [you must]{a}, [please]{b}."),
              (std::vector<Piece>{{"say ", ""}, {"you must", "a"}, {", ", ""}, {"please", "b"}, {".", ""}}));
    EXPECT_EQ(piecesOfPassage("\\[x] [y] [z]{} [[w]{a}"), (std::vector<Piece>{{"[x] [y] [z]{} [", ""}, {"w", "a"}}));
    EXPECT_EQ(plainText(piecesOfPassage("[خواهش می‌کنم]{a} بفرمایید")), "خواهش می‌کنم بفرمایید");
    EXPECT_TRUE(piecesOfPassage("").empty());
}

// ---- what one would say ----------------------------------------------------------------------------------------------------------

class SpeechFormulaItems : public ::testing::Test {
protected:
    SpeechFormulaItems() {
        Problems problems;
        pack = packs::Pack::fromFolder(std::string(ADAB_SOURCE "/courses/formulas"), problems);
        library = formulasOf(pack);
        tested = item("say-it");
        for (const char* locale : {"th", "fa", "ar"}) tested.texts[locale] = tested.texts.at("en");
    }
    /// What the pack itself gives as an example, its first `count` required parts only where asked.
    std::string modelOf(const std::string& locale, std::size_t count = 100) const {
        const auto& text = library->text(tested.formula, locale);
        std::string said;
        for (const auto* slot : library->find(tested.formula)->slotsIn(locale)) {
            if (slot->need != formulas::Slot::Need::Required || count == 0) continue;
            --count;
            said += (said.empty() ? "" : " ") + text.slots.find(slot->id)->second.model;
        }
        return said;
    }
    Scored scoreOf(const std::string& locale, const std::string& text) const {
        const auto response = typeOf(tested.kind).read(tested, Json::object({{"said", text}, {"locale", locale}}));
        return typeOf(tested.kind).score(tested, response.value(), {library.get()});
    }

    packs::PackPtr pack;
    std::shared_ptr<const formulas::Formulas> library;
    Item tested;
};

TEST_F(SpeechFormulaItems, earnTheWeightsOfWhatWasSaid) {
    for (const char* locale : {"en", "th", "fa", "ar"}) {
        SCOPED_TRACE(locale);
        const Scored whole = scoreOf(locale, modelOf(locale));
        EXPECT_EQ(whole.mark, Fraction(1)) << sample::partsText(whole);
        const Scored part = scoreOf(locale, modelOf(locale, 1));
        EXPECT_GT(part.mark, Fraction(0)) << sample::partsText(part);
        EXPECT_LT(part.mark, Fraction(1)) << sample::partsText(part);
        Fraction most;
        for (const auto& one : part.parts) most = most + one.of;
        EXPECT_EQ(most, Fraction(1));
    }
}

TEST_F(SpeechFormulaItems, waitForAPersonWhereTheMachineDoesNotKnow) {
    EXPECT_EQ(typeOf(tested.kind).score(tested, Said{"Good morning", "en"}).verdict, Verdict::NeedsPerson);
    Item unknown = tested;
    unknown.formula = "no-such-formula";
    EXPECT_EQ(typeOf(tested.kind).score(unknown, Said{"Good morning", "en"}, {library.get()}).verdict, Verdict::NeedsPerson);
    EXPECT_EQ(typeOf(tested.kind).score(tested, Said{"Guten Tag", "de"}, {library.get()}).verdict, Verdict::NeedsPerson);
    EXPECT_EQ(sample::codeOf(tested, R"({"said":"Guten Tag","locale":"de"})"), "assessment.response-locale");
    EXPECT_EQ(sample::codeOf(tested, R"({"said":"Hello"})"), "assessment.response-locale");
    EXPECT_EQ(sample::codeOf(tested, R"({"said":"","locale":"en"})"), "read");
    EXPECT_EQ(sample::codeOf(tested, R"({"text":"Hello","locale":"en"})"), "assessment.response-shape");
}

}  // namespace
}  // namespace adab::assessment
