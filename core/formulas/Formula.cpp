// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/Formula.h"

#include "base/Result.h"
#include "base/Text.h"

#include <algorithm>
#include <array>
#include <set>

namespace adab::formulas {
namespace {

constexpr std::array<std::string_view, 11> kCategories{"bare-refusal",   "not-my-job",      "blame-customer",   "blame-colleague",
                                                       "calm-down",      "command-to-wait", "familiar-address", "policy-shield",
                                                       "doubt-customer", "filler-promise",  "words-of-fault"};

std::u32string foldedWord(const std::string& text, Script script) {
    std::u32string folded = base::fold(text).text;
    if (script == Script::Unspaced) std::erase(folded, U' ');
    return folded;
}

std::vector<std::u32string> foldedWords(const std::string& text, Script script) {
    if (script == Script::Unspaced) {
        // Where words run together, the author's spaces part them.
        std::vector<std::u32string> words;
        for (std::size_t from = 0; from < text.size();) {
            std::size_t end = text.find(' ', from);
            if (end == std::string::npos) end = text.size();
            if (auto word = foldedWord(text.substr(from, end - from), script); !word.empty()) words.push_back(std::move(word));
            from = end + 1;
        }
        return words;
    }
    const std::u32string folded = base::fold(text).text;
    std::vector<std::u32string> words;
    for (std::size_t from = 0; from < folded.size();) {
        std::size_t end = folded.find(U' ', from);
        if (end == std::u32string::npos) end = folded.size();
        if (end > from) words.push_back(folded.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

/// Entries of a list, or the lines of a block text, or its words where `split` is a space.
std::vector<std::string> entriesOf(const Yaml& node, char split = '\n') {
    std::vector<std::string> entries;
    for (const Yaml& entry : node.items()) entries.push_back(entry.scalar());
    const std::string& text = node.scalar();
    for (std::size_t from = 0; from < text.size();) {
        std::size_t end = text.find_first_of(split == ' ' ? " \n" : "\n", from);
        if (end == std::string::npos) end = text.size();
        if (end > from && text[from] != '#') entries.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return entries;
}

void requireText(const Yaml& map, std::string_view key, std::string_view of, Problems& problems) {
    if (map[key].isScalar() && !map[key].scalar().empty()) return;
    problems.push_back(
        (map[key] ? map[key] : map)
            .problem("The " + std::string(key) + " of " + std::string(of) + " is missing.", "Write " + std::string(key) + ": …"));
}

FormulaText readText(const Yaml& node) {
    FormulaText text{node["title"].scalar(), node["situation"].scalar(), node["customer"].scalar(), {}};
    for (const auto& [slot, words] : node["slots"].members()) {
        SlotText one{words["label"].scalar(), words["hint"].scalar(), {}, words["model"].scalar()};
        for (const Yaml& tile : words["tiles"].items()) one.tiles.push_back(tile.scalar());
        text.slots.emplace(slot.scalar(), std::move(one));
    }
    return text;
}

Rules readRules(const Yaml& rules, const Affixes& affixes, Problems& problems) {
    Rules read;
    for (const auto& [name, phrases] : rules.members()) {
        Phrase phrase = parsePhrases(phrases, affixes, problems);
        if (phrase.parts.empty())
            problems.push_back(
                name.problem("The rule '$" + name.scalar() + "' has no phrase.", "Write at least one phrase, or remove it."));
        read.emplace(name.scalar(), std::move(phrase));
    }
    return read;
}

}  // namespace

std::vector<const Slot*> Formula::slotsIn(std::string_view locale) const {
    std::vector<const Slot*> in;
    for (const Slot& slot : slots)
        if (slot.only.empty() || slot.only == locale) in.push_back(&slot);
    return in;
}

std::vector<Formula> readFormulas(const packs::Pack& pack, Problems& problems) {
    std::vector<Formula> formulas;
    for (const Yaml& id : pack.manifest()["formulas"].items()) {
        const Yaml node = pack.yaml("formulas/" + id.scalar() + ".yaml", problems);
        if (!node) continue;
        Formula formula;
        formula.id = id.scalar();
        std::set<std::string> slots;
        for (const Yaml& slot : node["slots"].items()) {
            Slot one;
            one.id = slot["id"].scalar();
            if (one.id.empty() || !slots.insert(one.id).second) {
                problems.push_back(slot.problem("A slot needs an id of its own.", "Write - {id: greeting, weight: 1}."));
                continue;
            }
            if (slot["weight"]) {
                const auto weight = slot["weight"].integer();
                if (!weight || *weight < 1 || *weight > 10)
                    problems.push_back(slot["weight"].problem("The weight is no whole number from 1 to 10.", "Write weight: 1."));
                one.weight = static_cast<int>(weight.value_or(1));
            }
            if (slot["required"] && !slot["required"].boolean())
                problems.push_back(slot["required"].problem("required is true or false.", "Write required: true."));
            if (!slot["required"].boolean().value_or(true)) one.need = Slot::Need::Optional;
            one.only = slot["only"].scalar();
            if (!one.only.empty() && !pack.hasLocale(one.only))
                problems.push_back(
                    slot["only"].problem("'" + one.only + "' is no locale of this pack.", "Name one of its locales, or remove only:."));
            if (slot["waived_by"]) {
                if (slot["waived_by"].scalar() != "law-or-privacy")
                    problems.push_back(
                        slot["waived_by"].problem("Nothing else waives a part.", "Write waived_by: law-or-privacy, or remove it."));
                one.waiver = Slot::Waiver::LawOrPrivacy;
            }
            one.variable = slot["variable"].scalar();
            if (!one.variable.empty() && one.variable != "badge")
                problems.push_back(slot["variable"].problem("'" + one.variable + "' is no variable that a speaker has.",
                                                            "Write variable: badge, or remove it."));
            formula.slots.push_back(std::move(one));
        }
        if (const std::string& scored = node["scored"].scalar(); scored == "never")
            formula.scoring = Formula::Scoring::Never;
        else if (!scored.empty())
            problems.push_back(node["scored"].problem("'" + scored + "' is no way of scoring.", "Write scored: never, or remove it."));
        if (const std::string& tolerance = node["tolerance"].scalar(); tolerance == "exact")
            formula.tolerance = Formula::Tolerance::Exact;
        else if (!tolerance.empty() && tolerance != "slips")
            problems.push_back(node["tolerance"].problem("'" + tolerance + "' is no tolerance.",
                                                         "Write tolerance: exact, or slips as where it is left out."));
        for (const Yaml& category : node["allows"].items()) {
            if (std::find(kCategories.begin(), kCategories.end(), category.scalar()) == kCategories.end())
                problems.push_back(category.problem("There is no category '" + category.scalar() + "'.", "Name one of forbidden.yaml."));
            formula.allows.push_back(category.scalar());
        }
        if (formula.slots.empty()) problems.push_back(node.problem("The formula has no slots.", "Write slots: with at least one."));
        const auto named = [&](const Yaml& at) {
            if (at && !slots.contains(at.scalar()))
                problems.push_back(at.problem("There is no slot '" + at.scalar() + "' in this formula.", "Name one of its slots."));
            return at.scalar();
        };
        formula.first = named(node["order"]["first"]);
        formula.last = named(node["order"]["last"]);
        for (const Yaml& pair : node["exclusive"].items()) {
            if (pair.items().size() != 2)
                problems.push_back(pair.problem("Two slots exclude each other.", "Write - [yields, keeps]."));
            else
                formula.exclusive.emplace_back(named(pair.items()[0]), named(pair.items()[1]));
        }
        formulas.push_back(std::move(formula));
    }
    return formulas;
}

std::shared_ptr<const Grammar> readGrammar(const packs::Pack& pack, const std::string& locale, const std::vector<Formula>& formulas,
                                           Purpose purpose, Problems& problems) {
    const Yaml library = pack.yaml(locale + "/rules.yaml", problems);
    const Yaml slots = pack.yaml(locale + "/slots.yaml", problems);
    const Yaml forbidden = pack.yaml(locale + "/forbidden.yaml", problems);
    const Script script = locale == "th" ? Script::Unspaced : Script::Spaced;
    auto grammar = std::make_shared<Grammar>(script);
    Lexicon& lexicon = grammar->lexicon;

    Affixes affixes;
    for (const auto& [name, endings] : library["affixes"].members())
        for (const Yaml& ending : endings.items()) affixes[name.scalar()].push_back(ending.scalar());
    // Spellings first: the words of the grammar are read by them too.
    for (const auto& [from, to] : library["spellings"].members())
        lexicon.addSpelling(foldedWord(from.scalar(), script), foldedWords(to.scalar(), script));
    for (const auto& [from, to] : library["readings"].members())
        lexicon.addReading(foldedWord(from.scalar(), script), foldedWords(to.scalar(), script));
    const auto symbolOf = [&](const std::string& text) { return lexicon.symbol(foldedWord(text, script)); };
    for (const auto& word : entriesOf(library["skippable"])) lexicon.markSkippable(symbolOf(word));
    for (const auto& word : entriesOf(library["negations"])) lexicon.markNegation(symbolOf(word));
    for (const auto& word : entriesOf(library["everyday"], ' ')) lexicon.markEveryday(symbolOf(word));
    for (const auto& word : entriesOf(library["negation_prefixes"])) lexicon.addNegationPrefix(foldedWord(word, script));
    for (const auto& word : entriesOf(library["endings"])) lexicon.addEnding(foldedWord(word, script));
    for (const auto& word : entriesOf(library["wholes"], ' ')) lexicon.addWhole(foldedWord(word, script));
    for (const auto& word : entriesOf(library["clitics"])) lexicon.addClitic(foldedWord(word, script));

    for (const auto& [name, shape] : library["shapes"].members()) {
        Lexicon::Shape one{name.scalar(), {}, {}, -1};
        for (const auto& begin : entriesOf(shape["begins"], ' ')) one.begins.push_back(foldedWord(begin, script));
        for (const auto& other : entriesOf(shape["except"], ' ')) one.except.push_back(foldedWord(other, script));
        lexicon.addShape(std::move(one));
    }

    const std::size_t before = problems.size();
    const Rules rules = readRules(library["rules"], affixes, problems);
    const auto compiler = std::make_shared<Compiler>(rules, lexicon, library.file());
    const auto compiled = [&](const Yaml& node) {
        if (!node) return LateAutomaton();
        const Phrase phrase = parsePhrases(node, affixes, problems);
        if (phrase.parts.empty()) problems.push_back(node.problem("No phrase stands here.", "Write at least one phrase a line."));
        const LateAutomaton late(compiler, compiler->read(phrase, node.file(), problems));
        if (purpose == Purpose::Check && !late.empty() && late.get().empty())
            problems.push_back(node.problem("These phrases lead on in more than four million ways.", "Use fewer options and repeats."));
        return late;
    };
    if (problems.size() == before) {
        for (const Formula& formula : formulas) {
            for (const Slot* slot : formula.slotsIn(locale)) {
                const Yaml& node = slots[formula.id][slot->id];
                if (!node) {
                    problems.push_back(slots.problem("The slot '" + slot->id + "' of " + formula.id + " has no phrases here.",
                                                     "Write " + formula.id + ": {" + slot->id + ": …}."));
                    continue;
                }
                SlotGrammar& into = grammar->slots[formula.id][slot->id];
                into.phrases = compiled(node.isMap() ? node["phrases"] : node);
                into.except = compiled(node["except"]);
                into.form = compiled(node["form"]);
                into.wrong = compiled(node["wrong"]);
                into.waived = slot->waiver == Slot::Waiver::None ? LateAutomaton() : compiled(library["waivers"]);
                if (slot->waiver != Slot::Waiver::None && into.waived.empty() && problems.size() == before)
                    problems.push_back(library.problem("'" + slot->id + "' of " + formula.id + " may be waived, and nothing here says how.",
                                                       "Write waivers: with the phrases that name the law or a guest's privacy."));
                if (into.phrases.empty() && problems.size() == before)
                    problems.push_back(node.problem("The slot '" + slot->id + "' has no phrases.", "Write phrases: with one a line."));
            }
        }
        for (const std::string_view category : kCategories) {
            const Yaml& node = forbidden[category];
            if (!node) {
                problems.push_back(
                    forbidden.problem("The category '" + std::string(category) + "' is missing.", "Add it with phrases: and better:."));
                continue;
            }
            requireText(node, "better", category, problems);
            ForbiddenGrammar one{std::string(category),     node["better"].scalar(), node["unless_slot"].scalar(), {},
                                 compiled(node["phrases"]), compiled(node["except"])};
            for (const Yaml& formula : node["only"].items()) one.only.push_back(formula.scalar());
            grammar->forbidden.push_back(std::move(one));
        }
        grammar->informal = compiled(library["informal"]);
        grammar->asides = compiled(library["asides"]);
        for (const auto& [name, values] : library["agreement"].members()) {
            Agreement agreement{name.scalar(), {}};
            for (const auto& [word, phrases] : values.members()) agreement.values.push_back({word.scalar(), compiled(phrases)});
            grammar->agreements.push_back(std::move(agreement));
        }
    }
    if (purpose == Purpose::Check) compiler->checkUnused(problems);
    lexicon.close();
    return grammar;
}

Formulas::Formulas(const packs::Pack& pack) : m_digest(pack.digest()), m_version(pack.version().text()), m_source(pack.sourceLocale()) {
    Problems ignored;  // what is installed has been checked
    m_formulas = readFormulas(pack, ignored);
    m_files = pack.files();
    m_locales = pack.locales();
    for (const std::string& locale : m_locales) {
        const Yaml texts = pack.yaml(locale + "/formulas.yaml");
        for (const auto& [id, node] : texts["formulas"].members()) m_texts[locale].emplace(id.scalar(), readText(node));
        for (const auto& [name, value] : texts["examples"].members()) m_examples[locale].emplace(name.scalar(), value.scalar());
        for (const auto& [particle, voice] : texts["voices"].members())
            for (const auto& [from, to] : voice.members()) m_voices[locale][particle.scalar()].emplace_back(from.scalar(), to.scalar());
    }
}

const Bindings& Formulas::examples(std::string_view locale) const {
    static const Bindings none;
    const auto found = m_examples.find(locale);
    return found == m_examples.end() ? none : found->second;
}

std::string Formulas::voiced(std::string phrase, std::string_view locale, std::string_view particle) const {
    const auto voices = m_voices.find(locale);
    if (voices == m_voices.end()) return phrase;
    const auto voice = voices->second.find(particle);
    if (voice == voices->second.end()) return phrase;
    for (const auto& [from, to] : voice->second)
        for (std::size_t at = phrase.find(from); at != std::string::npos; at = phrase.find(from, at + to.size()))
            phrase.replace(at, from.size(), to);
    return phrase;
}

std::string filled(std::string phrase, const Bindings& bindings) {
    for (const auto& [name, value] : bindings) {
        const std::string place = "{" + name + "}";
        for (std::size_t at = phrase.find(place); at != std::string::npos; at = phrase.find(place, at + value.size()))
            phrase.replace(at, place.size(), value);
    }
    return phrase;
}

const Formula* Formulas::find(std::string_view id) const {
    for (const Formula& formula : m_formulas)
        if (formula.id == id) return &formula;
    return nullptr;
}

const FormulaText& Formulas::text(std::string_view formula, std::string_view locale) const {
    for (const std::string_view one : {locale, std::string_view(m_source)}) {
        const auto texts = m_texts.find(one);
        if (texts == m_texts.end()) continue;
        if (const auto found = texts->second.find(formula); found != texts->second.end()) return found->second;
    }
    throw Refused("formulas.unknown", Json::object({{"formula", std::string(formula)}}), "formula");
}

const Grammar& Formulas::grammar(std::string_view locale) const {
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_grammars.find(locale); found != m_grammars.end()) return *found->second;
    if (std::find(m_locales.begin(), m_locales.end(), locale) == m_locales.end())
        throw Refused("formulas.no-grammar", Json::object({{"locale", std::string(locale)}}), "guestLocale");
    Problems problems;
    const auto pack = packs::Pack::fromFiles(m_files, "formulas", problems);
    auto grammar = pack ? readGrammar(*pack, std::string(locale), m_formulas, Purpose::Use, problems) : nullptr;
    if (!grammar || !problems.empty())
        throw Refused("formulas.faulty", Json::object({{"file", problems.empty() ? "" : problems.front().file},
                                                       {"line", problems.empty() ? 0 : problems.front().line}}));
    return *(m_grammars[std::string(locale)] = std::move(grammar));
}

void checkFormulas(const packs::Pack& pack, const packs::Library&, Problems& problems) {
    const Yaml& root = pack.manifest();
    if (root["formulas"].items().empty())
        problems.push_back(root.problem("The pack names no formulas.", "Write formulas: [phone-greeting, …]."));
    const auto formulas = readFormulas(pack, problems);
    for (const std::string& locale : pack.locales()) {
        const Yaml texts = pack.yaml(locale + "/formulas.yaml", problems);
        if (texts) requireText(texts, "title", "the pack", problems);
        for (const Formula& formula : formulas) {
            const Yaml& node = texts["formulas"][formula.id];
            if (!texts) break;
            if (!node) {
                problems.push_back(texts.problem("The formula '" + formula.id + "' has no texts here.", "Add it under formulas:."));
                continue;
            }
            for (const char* key : {"title", "situation", "customer"}) requireText(node, key, formula.id, problems);
            // The card of one language may be read in another, so every language names every slot that the reader's card can show.
            for (const Slot& slot : formula.slots) {
                const Yaml& words = node["slots"][slot.id];
                if (!words) {
                    problems.push_back((node["slots"] ? node["slots"] : node)
                                           .problem("The slot '" + slot.id + "' has no texts here.", "Add label, hint, tiles and model."));
                    continue;
                }
                requireText(words, "label", slot.id, problems);
                requireText(words, "hint", slot.id, problems);
                if (!slot.only.empty() && slot.only != locale) continue;
                requireText(words, "model", slot.id, problems);
                if (words["tiles"].items().size() < 2 || words["tiles"].items().size() > 4)
                    problems.push_back(
                        words.problem("The slot '" + slot.id + "' needs two to four phrases to choose from.", "Write tiles: [one, two]."));
            }
        }
        readGrammar(pack, locale, formulas, Purpose::Check, problems);
    }
}

}  // namespace adab::formulas
