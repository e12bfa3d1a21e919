// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"
#include "assessment/Numbers.h"
#include "base/Text.h"

namespace adab::assessment {
namespace {

constexpr std::int64_t kLongestNumber = 100;  ///< code points
constexpr std::int64_t kMostFactor = 1'000'000;

Error numberError() { return {"assessment.response-number", Json::object(), "response"}; }

/// Punctuation is dropped by folding, so signs such as % are compared as they are.
bool sameUnit(const std::string& known, const std::string& given) {
    const std::string a = base::foldedUtf8(known);
    const std::string b = base::foldedUtf8(given);
    return a.empty() || b.empty() ? base::normalised(known) == base::normalised(given) : a == b;
}

enum class UnitIs { Given, Missing, Unknown };
struct UnitRead {
    UnitIs is = UnitIs::Missing;
    const Unit* unit = nullptr;
};

UnitRead unitOf(const Item& item, const Numbered& number, const std::string& words) {
    for (const auto& unit : item.units.list)
        if (unit.id == number.unit) return {UnitIs::Given, &unit};
    if (words.empty()) return {};
    for (const auto& unit : item.units.list) {
        if (sameUnit(unit.id, words)) return {UnitIs::Given, &unit};
        for (const auto& [locale, text] : item.texts) {
            const auto names = text.units.find(unit.id);
            if (names == text.units.end()) continue;
            for (const auto& name : names->second)
                if (sameUnit(name, words)) return {UnitIs::Given, &unit};
        }
    }
    return {UnitIs::Unknown, nullptr};
}

/// A number, with a unit where the item has units (Numbers.h). A unit that is asked for and missing, or none of the item's, costs its share
/// of what the number earns, and the number is then taken in the unit of the answers (Moodle: unit penalty as a fraction of the response's
/// grade).
class Numeric final : public ItemType {
public:
    Names names() const override { return {{"answers", "units"}, {"feedback", "units"}}; }

    void readNeutral(const Yaml& node, Item& item, Problems& problems) const override {
        item.numbers = readNumberAnswers(node["answers"], item, problems);
        const Yaml& units = node["units"];
        if (!units) return;
        refuseUnknownNames(units, {"need", "penalty", "list"}, "units", problems);
        const std::string& need = units["need"].scalar();
        if (need == "required")
            item.units.need = Units::Need::Required;
        else if (!need.empty() && need != "optional")
            problems.push_back(
                units["need"].problem("need of the units of item " + item.id + " is not known", "write need: required or optional"));
        item.units.penalty = readFraction(units, "penalty", Fraction(0), Fraction(1), item, problems).value_or(Fraction(1));
        for (const auto& entry : units["list"].items()) {
            refuseUnknownNames(entry, {"id", "factor"}, "a unit", problems);
            const auto factor = readFraction(entry, "factor", Fraction(1, kMostFactor), Fraction(kMostFactor), item, problems);
            item.units.list.push_back({entry["id"].scalar(), factor.value_or(Fraction(1))});
        }
        if (item.units.list.empty())
            problems.push_back(
                units.problem("item " + item.id + " has units without any", "list them, as list: [{id: min}, {id: h, factor: 60}]"));
    }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkCredit(item, place, {Credit::AllOrNothing}, problems);
        checkNumberAnswers(item, item.numbers, "the numeric item " + item.id, placeOf(place["answers"], place), problems);
        std::vector<std::string> ids;
        for (const auto& unit : item.units.list) {
            if (!isId(unit.id) || contains(ids, unit.id))
                problems.push_back(placeOf(place["units"], place)
                                       .problem("a unit of item " + item.id + " has no id of its own", "give each unit a short id"));
            if (unit.factor <= Fraction(0) || unit.factor.numerator() > kMostFactor || unit.factor.denominator() > kMostFactor)
                problems.push_back(placeOf(place["units"], place)
                                       .problem("the factor of unit " + unit.id + " of item " + item.id + " is out of range",
                                                "write a fraction above 0 with up to six digits above and below"));
            ids.push_back(unit.id);
        }
    }

    void readWords(const Yaml& node, const Item& item, ItemText& text, Problems& problems) const override {
        for (const auto& [key, names] : node["units"].members()) {
            const auto known =
                std::any_of(item.units.list.begin(), item.units.list.end(), [&](const Unit& unit) { return unit.id == key.scalar(); });
            if (!known)
                problems.push_back(key.problem("item " + item.id + " has no unit " + key.scalar(), "use the ids of the pack's items.yaml"));
            for (const auto& one : names.items())
                if (!one.scalar().empty()) text.units[key.scalar()].push_back(one.scalar());
        }
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        for (const auto& unit : item.units.list)
            if (!text.units.contains(unit.id))
                problems.push_back(placeOf(place["units"], place)
                                       .problem("unit " + unit.id + " of item " + item.id + " has no name",
                                                "list how it is written, as units: {" + unit.id + ": [minutes, min]}"));
        if (!place) return;
        for (const auto& answer : item.numbers)
            if (!text.feedback.contains(answer.id))
                problems.push_back(
                    placeOf(place["feedback"], place)
                        .problem("the answer " + answer.id + " of item " + item.id + " has no feedback", "say why it is right"));
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        const auto text = readLine(response["number"], "number", kLongestNumber);
        if (!text) return text.error();
        Numbered number{*text, response["unit"].text("")};
        if (response.has("unit") && !response["unit"].isNull() && !response["unit"].isText()) return shapeError("unit");
        const auto known =
            std::any_of(item.units.list.begin(), item.units.list.end(), [&](const Unit& unit) { return unit.id == number.unit; });
        if (!number.unit.empty() && !known) return optionError(number.unit);
        if (number.text.empty()) return Response{};
        // Told while there is time to mend it: an exam that counts "12 minutes" as wrong where it asks for 12 tests nothing.
        const auto reading = readNumber(number.text);
        if (!reading || (item.units.list.empty() && !reading->words.empty())) return numberError();
        return Response{std::move(number)};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* number = std::get_if<Numbered>(&response);
        if (!number || number->text.empty()) return {};
        const auto reading = readNumber(number->text);
        if (!reading || (item.units.list.empty() && !reading->words.empty()))
            return settle(item, {{{}, Fraction(0), Fraction(1), Reason::NoNumber, {}}});
        const UnitRead unit = unitOf(item, *number, reading->words);
        const NumberAnswer* answer = matchNumber(item.numbers, reading->values, unit.unit ? unit.unit->factor : Fraction(1));
        if (!answer) return settle(item, {{{}, Fraction(0), Fraction(1), Reason::Wrong, {}}});
        const Fraction worth = answer->fraction;
        const Reason reason = worth == Fraction(1) ? Reason::Right : worth > Fraction(0) ? Reason::Part : Reason::Wrong;
        std::vector<Part> parts{{answer->id, worth, Fraction(1), reason, {}}};
        const bool lacks = unit.is == UnitIs::Unknown || (unit.is == UnitIs::Missing && item.units.need == Units::Need::Required);
        if (!item.units.list.empty() && lacks && worth > Fraction(0))
            parts.push_back({{},
                             Fraction(0) - worth * item.units.penalty,
                             Fraction(0),
                             unit.is == UnitIs::Unknown ? Reason::UnitUnknown : Reason::UnitMissing,
                             {}});
        return settle(item, std::move(parts));
    }

    Response best(const Item& item) const override {
        for (const auto& answer : item.numbers) {
            if (answer.fraction != Fraction(1)) continue;
            const Fraction value = answer.form == NumberAnswer::Form::Value ? answer.value : answer.from;
            const std::string text = decimalText(value);
            if (text.find('/') != std::string::npos)
                continue;  // a third cannot be typed; a neighbour within its bounds is for people to find
            std::string unit;
            for (const auto& one : item.units.list)
                if (one.factor == Fraction(1)) unit = one.id;
            return Numbered{text, unit};
        }
        return {};
    }

    std::optional<Fraction> randomGuess(const Item&) const override { return Fraction(0); }

    void addView(const Item& item, const ViewContext& context, Json& view) const override {
        const ItemText& text = item.textIn(context.locale);
        Json units = Json::list();
        for (const auto& unit : item.units.list) units.push(Json::object({{"unit", unit.id}, {"text", nameOf(unit.id, text)}}));
        view.set("unitNeed", item.units.list.empty() ? "none" : item.units.need == Units::Need::Required ? "required" : "optional");
        view.set("units", std::move(units));
    }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        PartWords words;
        const auto* number = std::get_if<Numbered>(&response);
        if (number) words.given = number->unit.empty() ? number->text : number->text + " " + nameOf(number->unit, text);
        if (part.reason == Reason::UnitMissing || part.reason == Reason::UnitUnknown) {
            for (const auto& unit : item.units.list) words.expected += (words.expected.empty() ? "" : ", ") + nameOf(unit.id, text);
            return words;
        }
        if (number) words.feedback = textFor(text.feedback, part.id);
        for (const auto& answer : item.numbers)
            if (words.expected.empty() && answer.fraction == Fraction(1)) words.expected = rangeText(answer);
        const auto measured =
            std::find_if(item.units.list.begin(), item.units.list.end(), [](const Unit& unit) { return unit.factor == Fraction(1); });
        if (measured != item.units.list.end() && !words.expected.empty()) words.expected += " " + nameOf(measured->id, text);
        return words;
    }

private:
    static std::string nameOf(const std::string& unit, const ItemText& text) {
        const auto names = text.units.find(unit);
        return names == text.units.end() || names->second.empty() ? unit : names->second.front();
    }
};

}  // namespace

const ItemType& numericType() {
    static const Numeric type;
    return type;
}

}  // namespace adab::assessment
