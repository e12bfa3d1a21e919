// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"
#include "assessment/Numbers.h"
#include "assessment/Passage.h"
#include "assessment/TypedAnswer.h"

namespace adab::assessment {
namespace {

constexpr std::int64_t kLongestGap = 200;  ///< code points

const Gap* gapNamed(const Item& item, std::string_view id) {
    const auto found = std::find_if(item.gaps.begin(), item.gaps.end(), [&](const Gap& gap) { return gap.id == id; });
    return found == item.gaps.end() ? nullptr : &*found;
}

std::vector<const std::vector<Accepted>*> languagesOf(const Item& item, const Gap& gap) {
    std::vector<const std::vector<Accepted>*> languages;
    for (const auto& [locale, text] : item.texts)
        if (const auto known = text.gaps.find(gap.id); known != text.gaps.end()) languages.push_back(&known->second);
    return languages;
}

/// What one gap earns of its own mark, and why.
struct GapScore {
    Fraction earned;
    Reason reason = Reason::Wrong;
};
Reason reasonFor(const Fraction& earned) {
    return earned == Fraction(1) ? Reason::Right : earned > Fraction(0) ? Reason::Part : Reason::Wrong;
}

GapScore scoreGap(const Item& item, const Gap& gap, const Filled& filled) {
    const auto option = filled.options.find(gap.id);
    const auto text = filled.texts.find(gap.id);
    switch (gap.kind) {
        case Gap::Kind::Select: {
            if (option == filled.options.end()) return {Fraction(0), Reason::Missing};
            if (const auto weighed = item.fractions.find(option->second); weighed != item.fractions.end())
                return {weighed->second, reasonFor(weighed->second)};
            return option->second == gap.key ? GapScore{Fraction(1), Reason::Right} : GapScore{};
        }
        case Gap::Kind::Text: {
            if (text == filled.texts.end() || !hasWords(text->second)) return {Fraction(0), Reason::Missing};
            const auto match = bestMatch(languagesOf(item, gap), text->second, gap.typos);
            if (!match) return {};
            const Fraction worth = match->answer->fraction;
            return {worth, match->by == TypedMatch::By::Slip && worth > Fraction(0) ? Reason::Slip : reasonFor(worth)};
        }
        case Gap::Kind::Number: {
            if (text == filled.texts.end()) return {Fraction(0), Reason::Missing};
            const auto reading = readNumber(text->second);
            if (!reading || !reading->words.empty()) return {Fraction(0), Reason::NoNumber};
            const NumberAnswer* answer = matchNumber(gap.numbers, reading->values, Fraction(1));
            return answer ? GapScore{answer->fraction, reasonFor(answer->fraction)} : GapScore{};
        }
    }
    return {};
}

/// Gaps in a sentence: a choice of a few, a word, a number. Each gap weighs the same. Partial (usual): the gaps' marks are summed up.
class GapFill final : public ItemType {
public:
    Names names() const override { return {{"gaps", "fractions"}, {"options", "feedback", "gaps"}}; }
    Credit usualCredit() const override { return Credit::Partial; }

    void readNeutral(const Yaml& node, Item& item, Problems& problems) const override {
        for (const auto& entry : node["gaps"].items()) {
            refuseUnknownNames(entry, {"id", "kind", "options", "key", "typos", "answers"}, "a gap", problems);
            Gap gap;
            gap.id = entry["id"].scalar();
            const Yaml& kind = entry["kind"];
            if (const auto known = gapKindNamed(kind.scalar()))
                gap.kind = *known;
            else
                problems.push_back(
                    placeOf(kind, entry)
                        .problem("gap " + gap.id + " of item " + item.id + " is of no known kind", "write kind: select, text or number"));
            gap.options = readIds(entry["options"], "options of gap " + gap.id, problems);
            gap.key = entry["key"].scalar();
            if (const Yaml& typos = entry["typos"]) {
                if (const auto known = typosNamed(typos.scalar()))
                    gap.typos = *known;
                else
                    problems.push_back(
                        typos.problem("typos of gap " + gap.id + " is no way to take them", "write typos: refuse, warn or accept"));
            }
            gap.numbers = readNumberAnswers(entry["answers"], item, problems);
            item.options.insert(item.options.end(), gap.options.begin(), gap.options.end());
            item.gaps.push_back(std::move(gap));
        }
    }

    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkCredit(item, place, {Credit::AllOrNothing, Credit::Partial}, problems);
        checkOptions(item, placeOf(place["gaps"], place), 0, problems);
        if (item.gaps.empty() || item.gaps.size() > 100)
            problems.push_back(
                placeOf(place["gaps"], place)
                    .problem("the gap fill " + item.id + " has no gaps, or more than 100", "list them, as gaps: [{id: g1, kind: text}]"));
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < item.gaps.size(); ++i) {
            const Gap& gap = item.gaps[i];
            const Yaml& around = placeOf(place["gaps"], place);
            const Yaml& at = i < around.items().size() ? around.items()[i] : around;
            if (!isId(gap.id) || contains(ids, gap.id))
                problems.push_back(at.problem("a gap of item " + item.id + " has no id of its own", "give each gap a short id, as id: g1"));
            ids.push_back(gap.id);
            if (gap.kind == Gap::Kind::Select) {
                if (gap.options.size() < 2)
                    problems.push_back(
                        at.problem("gap " + gap.id + " of item " + item.id + " offers fewer than two options", "list two or more"));
                if (!contains(gap.options, gap.key))
                    problems.push_back(placeOf(at["key"], at)
                                           .problem("the key of gap " + gap.id + " of item " + item.id + " is none of its options",
                                                    "name one of them, as key: a"));
            } else if (!gap.options.empty() || !gap.key.empty()) {
                problems.push_back(
                    at.problem("gap " + gap.id + " of item " + item.id + " has options or a key", "make it kind: select, or remove them"));
            }
            if (gap.kind == Gap::Kind::Number)
                checkNumberAnswers(item, gap.numbers, "gap " + gap.id + " of item " + item.id, at, problems);
            else if (!gap.numbers.empty())
                problems.push_back(
                    at.problem("gap " + gap.id + " of item " + item.id + " has numbers", "make it kind: number, or remove them"));
        }
    }

    void readWords(const Yaml& node, const Item& item, ItemText& text, Problems& problems) const override {
        for (const auto& [key, answers] : node["gaps"].members()) {
            const Gap* gap = gapNamed(item, key.scalar());
            if (!gap || gap->kind != Gap::Kind::Text)
                problems.push_back(
                    key.problem("item " + item.id + " has no gap of text " + key.scalar(), "use the ids of the pack's items.yaml"));
            text.gaps[key.scalar()] = readAccepted(answers, item, problems);
        }
    }

    void checkWords(const Item& item, const ItemText& text, const Yaml& place, Problems& problems) const override {
        checkOptionWords(item, text, place, Feedback::Free, problems);
        const auto marked = idsOf(piecesOfStem(text.stem));
        for (const auto& gap : item.gaps) {
            if (std::count(marked.begin(), marked.end(), gap.id) != 1)
                problems.push_back(placeOf(place["stem"], place)
                                       .problem("the stem of item " + item.id + " does not have the gap " + gap.id + " once",
                                                "write {{" + gap.id + "}} where it stands"));
            if (gap.kind != Gap::Kind::Text) continue;
            const auto known = text.gaps.find(gap.id);
            const Yaml& at = placeOf(place["gaps"], place);
            checkAccepted(item, known == text.gaps.end() ? std::vector<Accepted>{} : known->second, "gap " + gap.id + " of item " + item.id,
                          placeOf(at[gap.id], at), problems);
        }
        for (const auto& id : marked)
            if (!gapNamed(item, id))
                problems.push_back(
                    placeOf(place["stem"], place)
                        .problem("the stem of item " + item.id + " marks " + id + ", which is no gap of it", "use the ids under gaps"));
    }

    Result<Response> read(const Item& item, const Json& response) const override {
        const Json& gaps = response["gaps"];
        if (!gaps.isObject()) return shapeError("gaps");
        Filled filled;
        for (const auto& [id, content] : gaps.members()) {
            const Gap* gap = gapNamed(item, id);
            if (!gap) return optionError(id);
            if (content.isNull()) continue;
            if (gap->kind == Gap::Kind::Select) {
                if (!content["option"].isText()) return shapeError("option");
                if (content["option"].text().empty()) continue;
                if (!contains(gap->options, content["option"].text())) return optionError(content["option"].text());
                filled.options[id] = content["option"].text();
                continue;
            }
            const auto text = readLine(content["text"], "text", kLongestGap);
            if (!text) return text.error();
            if (text->empty()) continue;
            if (gap->kind == Gap::Kind::Number) {
                const auto reading = readNumber(*text);
                if (!reading || !reading->words.empty()) return Error{"assessment.response-number", Json::object(), "response"};
            }
            filled.texts[id] = *text;
        }
        if (filled.options.empty() && filled.texts.empty()) return Response{};
        Response given;  // not a temporary: GCC 12 warns of its members at -O1
        given.emplace<Filled>(std::move(filled));
        return given;
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* filled = std::get_if<Filled>(&response);
        if (!filled || (filled->options.empty() && filled->texts.empty()) || item.gaps.empty()) return {};
        const Fraction share(1, static_cast<std::int64_t>(item.gaps.size()));
        std::vector<Part> parts;
        Fraction sum;
        for (const auto& gap : item.gaps) {
            const GapScore one = scoreGap(item, gap, *filled);
            parts.push_back({gap.id, one.earned * share, share, one.reason, {}});
            sum = sum + one.earned * share;
        }
        if (item.credit == Credit::AllOrNothing && sum > Fraction(0) && sum < Fraction(1))
            parts.push_back({{}, Fraction(0) - sum, Fraction(0), Reason::Limited, {}});
        return settle(item, std::move(parts));
    }

    Response best(const Item& item) const override {
        Filled filled;
        for (const auto& gap : item.gaps) {
            if (gap.kind == Gap::Kind::Select) filled.options[gap.id] = gap.key;
            for (const auto& answer : gap.numbers)
                if (answer.fraction == Fraction(1) && !filled.texts.contains(gap.id))
                    filled.texts[gap.id] = decimalText(answer.form == NumberAnswer::Form::Value ? answer.value : answer.from);
            for (const auto* answers : languagesOf(item, gap))
                for (const auto& answer : *answers)
                    if (answer.fraction == Fraction(1) && !filled.texts.contains(gap.id)) filled.texts[gap.id] = sampleOf(answer);
        }
        if (filled.options.empty() && filled.texts.empty()) return {};
        return filled;
    }

    std::optional<Fraction> randomGuess(const Item& item) const override {
        if (item.gaps.empty() || item.credit == Credit::AllOrNothing) return std::nullopt;
        Fraction sum;
        for (const auto& gap : item.gaps)
            if (!gap.options.empty()) sum = sum + Fraction(1, static_cast<std::int64_t>(gap.options.size()));
        return sum / Fraction(static_cast<std::int64_t>(item.gaps.size()));
    }

    void addView(const Item& item, const ViewContext& context, Json& view) const override {
        const ItemText& text = item.textIn(context.locale);
        const auto pieces = piecesOfStem(text.stem);
        view.set("stem", plainText(pieces));
        view.set("options", Json::list());
        Json list = Json::list();
        for (const auto& piece : pieces) {
            const Gap* gap = piece.id.empty() ? nullptr : gapNamed(item, piece.id);
            if (!gap) {
                list.push(Json::object({{"text", piece.text}}));
                continue;
            }
            Json one = Json::object({{"gap", gap->id}, {"gapKind", name(gap->kind)}});
            if (gap->kind == Gap::Kind::Select) {
                std::vector<std::string> options;
                for (const auto& option : orderOf(item, context))
                    if (contains(gap->options, option)) options.push_back(option);
                one.set("options", optionsJson(options, text));
            }
            list.push(std::move(one));
        }
        view.set("pieces", std::move(list));
    }

    PartWords describe(const Item& item, const Response& response, const Part& part, const ItemText& text) const override {
        PartWords words;
        const Gap* gap = gapNamed(item, part.id);
        if (!gap) return words;
        const auto* filled = std::get_if<Filled>(&response);
        words.label = labelOf(text.stem, gap->id);
        words.feedback = textFor(text.feedback, gap->id);
        if (gap->kind == Gap::Kind::Select) {
            words.expected = optionText(text, gap->key);
            const auto option = filled ? filled->options.find(gap->id) : std::map<std::string, std::string>::const_iterator{};
            if (filled && option != filled->options.end()) {
                words.given = optionText(text, option->second);
                if (const std::string own = textFor(text.feedback, option->second); !own.empty()) words.feedback = own;
            }
            return words;
        }
        const auto known = text.gaps.find(gap->id);
        if (known != text.gaps.end())
            for (const auto& answer : known->second)
                if (words.expected.empty() && answer.fraction == Fraction(1)) words.expected = sampleOf(answer);
        for (const auto& answer : gap->numbers)
            if (words.expected.empty() && answer.fraction == Fraction(1)) words.expected = rangeText(answer);
        if (!filled) return words;
        const auto given = filled->texts.find(gap->id);
        if (given == filled->texts.end()) return words;
        words.given = given->second;
        if (known != text.gaps.end())
            if (const auto match = matchTyped(known->second, given->second, gap->typos); match && !match->answer->feedback.empty())
                words.feedback = match->answer->feedback;
        return words;
    }

private:
    /// The few words before the gap, so that one knows which is meant.
    static std::string labelOf(const std::string& stem, const std::string& gap) {
        constexpr std::size_t longest = 60;
        std::string before;
        for (const auto& piece : piecesOfStem(stem)) {
            if (piece.id == gap) break;
            before += piece.id.empty() ? piece.text : "[…]";
        }
        if (before.size() > longest) {
            // From a word's beginning, so that no letter is cut in two.
            const std::size_t space = before.find(' ', before.size() - longest);
            if (space != std::string::npos) before = "…" + before.substr(space);
        }
        return before + "___";
    }
};

}  // namespace

const ItemType& gapFillType() {
    static const GapFill type;
    return type;
}

}  // namespace adab::assessment
