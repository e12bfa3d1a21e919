// SPDX-License-Identifier: GPL-3.0-or-later
// The grading of speech formulas on the development utterances, beside what simpler systems would do: say yes to all, compare the whole
// sentence, its letters, or its words; then what noise costs, and how fast it is on one core.
#include "../support/SpeechNoise.h"
#include "base/Json.h"
#include "formulas/Grade.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>

#include <time.h>

using namespace adab;

namespace {

using Present = std::map<std::string, bool>;

struct Utterance {
    std::string formula;
    std::string text;
    Present slots;
    std::set<std::string> forbidden;
    bool pass = false;
};

struct Answer {
    Present slots;
    std::set<std::string> forbidden;
    bool pass = false;
};

struct Table {
    int presentRight = 0, presentAll = 0, absentRight = 0, absentAll = 0, passRight = 0, all = 0;
    int forbiddenFound = 0, forbiddenAll = 0, forbiddenSaid = 0;

    void add(const Utterance& said, const Answer& answer) {
        for (const auto& [slot, there] : said.slots) {
            const auto at = answer.slots.find(slot);
            const bool found = at != answer.slots.end() && at->second;
            ++(there ? presentAll : absentAll);
            if (found == there) ++(there ? presentRight : absentRight);
        }
        for (const auto& category : answer.forbidden) forbiddenFound += static_cast<int>(said.forbidden.count(category));
        forbiddenAll += static_cast<int>(said.forbidden.size());
        forbiddenSaid += static_cast<int>(answer.forbidden.size());
        ++all;
        if (answer.pass == said.pass) ++passRight;
    }
    static double share(int part, int whole) { return whole == 0 ? 1.0 : static_cast<double>(part) / whole; }
    double balanced() const { return 0.5 * (share(presentRight, presentAll) + share(absentRight, absentAll)); }
    void print(const char* name) const {
        std::printf("    %-24s %6.3f %8.3f %7.3f %9.3f %9.3f\n", name, balanced(), share(absentRight, absentAll), share(passRight, all),
                    share(forbiddenFound, forbiddenAll), share(forbiddenFound, forbiddenSaid));
    }
};

std::vector<Utterance> read(const std::string& file) {
    std::vector<Utterance> all;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const Json said = base::parseJson(line);
        Utterance one{said["formula"].text(), said["text"].text(), {}, {}, said["pass"].boolean()};
        for (const auto& [slot, there] : said["slots"].members()) one.slots[slot] = there.boolean();
        for (const Json& category : said["forbidden"].items()) one.forbidden.insert(category.text());
        all.push_back(std::move(one));
    }
    return all;
}

std::set<std::u32string> words(const std::u32string& text) {
    std::set<std::u32string> all;
    std::u32string word;
    for (const char32_t c : text + U" ") {
        if (c != U' ') {
            word += c;
        } else if (!word.empty()) {
            all.insert(std::move(word));
            word.clear();
        }
    }
    return all;
}

/// 1 − edit distance over the longer length.
double similarity(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0]++;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            corner = above;
        }
    }
    const std::size_t longest = std::max(a.size(), b.size());
    return longest == 0 ? 1.0 : 1.0 - static_cast<double>(row[b.size()]) / static_cast<double>(longest);
}

class Locale {
public:
    Locale(const formulas::Formulas& library, std::string locale)
        : m_library(library), m_locale(std::move(locale)), m_grammar(library.grammar(m_locale)) {}

    Answer ours(const std::string& formula, const std::string& text) const {
        const auto graded = formulas::grade(*m_library.find(formula), m_grammar, m_locale, text);
        Answer answer;
        for (const auto& slot : graded.slots) answer.slots[slot.slot] = formulas::isPresent(slot.verdict);
        for (const auto& one : graded.forbidden) answer.forbidden.insert(one.category);
        answer.pass = graded.outcome == formulas::Grade::Outcome::Passed;
        return answer;
    }
    Answer yesToAll(const std::string& formula, const std::string&) const {
        return slots(formula, [](const auto&) { return true; });
    }
    /// The whole sentence is the model, by every fold.
    Answer exact(const std::string& formula, const std::string& text) const {
        const bool equal = base::foldedUtf8(text) == base::foldedUtf8(model(formula));
        return slots(formula, [&](const auto&) { return equal; });
    }
    /// The whole sentence is like the model, as systems do that compare strings.
    Answer alike(const std::string& formula, const std::string& text) const {
        const bool near = similarity(base::fold(text).text, base::fold(model(formula)).text) >= 0.5;
        return slots(formula, [&](const auto&) { return near; });
    }
    /// Half of the words of one of a part's phrases are there.
    Answer tokens(const std::string& formula, const std::string& text) const {
        const auto said = words(base::fold(text).text);
        return slots(formula, [&](const formulas::SlotText& slot) {
            auto phrases = slot.tiles;
            phrases.push_back(slot.model);
            return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
                const auto wanted = words(base::fold(phrase).text);
                const auto there = std::count_if(wanted.begin(), wanted.end(), [&](const auto& word) { return said.count(word) > 0; });
                return !wanted.empty() && there * 2 >= static_cast<std::ptrdiff_t>(wanted.size());
            });
        });
    }

private:
    const formulas::Formulas& m_library;
    std::string m_locale;
    const formulas::Grammar& m_grammar;

    std::string model(const std::string& formula) const {
        std::string whole;
        for (const auto* slot : m_library.find(formula)->slotsIn(m_locale))
            whole += m_library.text(formula, m_locale).slots.at(slot->id).model + " ";
        return whole;
    }
    template <class Has>
    Answer slots(const std::string& formula, Has has) const {
        Answer answer;
        answer.pass = true;
        for (const auto* slot : m_library.find(formula)->slotsIn(m_locale)) {
            const bool there = has(m_library.text(formula, m_locale).slots.at(slot->id));
            answer.slots[slot->id] = there;
            answer.pass = answer.pass && there;
        }
        return answer;
    }
};

/// The time that this core worked, in milliseconds: what else the machine does meanwhile is no matter.
double worked() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void speed(const formulas::Formulas& library, const std::string& locale, const std::vector<Utterance>& said) {
    const formulas::Grammar& grammar = library.grammar(locale);
    std::string slowest;
    double least = 1e18;
    double worst = 0;
    for (const auto& formula : library.all()) {
        std::vector<double> times;
        double all = 0;
        for (int round = 0; round < 20; ++round)
            for (const Utterance& one : said) {
                const double begin = worked();
                const auto graded = formulas::grade(formula, grammar, locale, one.text);
                times.push_back(worked() - begin);
                all += times.back();
                if (graded.slots.empty()) std::puts("no slots");
            }
        std::sort(times.begin(), times.end());
        const double rate = static_cast<double>(times.size()) / all * 1000;
        worst = std::max(worst, times[times.size() * 99 / 100]);
        if (rate < least) {
            least = rate;
            slowest = formula.id;
        }
    }
    double longest = 0;
    std::string many;
    while (base::codePointCount(many) < 2000)
        for (const Utterance& one : said) many += one.text + " ";
    many = base::toUtf8(base::toUtf32(many).substr(0, 2000));
    std::string hostile;
    for (int i = 0; i < 500; ++i) hostile += "\xE2\x80\xAE\xF0\x9F\x98\x80 a\x01";
    double huge = 0;
    for (const auto& formula : library.all()) {
        for (const std::string& text : {many, hostile}) {
            const double begin = worked();
            formulas::grade(formula, grammar, locale, text);
            longest = std::max(longest, worked() - begin);
        }
        std::string book;
        while (book.size() < 400000) book += many;
        const double begin = worked();
        formulas::grade(formula, grammar, locale, book);
        huge = std::max(huge, worked() - begin);
    }
    std::printf(
        "    slowest formula %s: %.0f utterances/s; p99 of any formula %.2f ms; 2,000 characters at most %.1f ms; a whole book %.1f ms\n",
        slowest.c_str(), least, worst, longest, huge);
}

/// What the first person who practises after the program's start waits for, and what it takes until every formula of a language was used.
void loading(const packs::Pack& pack, const std::string& locale) {
    const double begin = worked();
    const formulas::Formulas library(pack);
    const formulas::Grammar& grammar = library.grammar(locale);
    formulas::grade(library.all().front(), grammar, locale, "…");
    const double first = worked();
    for (const auto& formula : library.all()) formulas::grade(formula, grammar, locale, "…");
    std::printf("    first verdict after %.0f ms, all formulas after %.0f ms\n", first - begin, worked() - begin);
}

}  // namespace

int main() {
    const std::string root = ADAB_SOURCE;
    Problems problems;
    const auto pack = packs::Pack::fromFolder(root + "/courses/formulas", problems);
    if (!pack || !problems.empty()) return 1;
    const formulas::Formulas library(*pack);
    for (const std::string locale : {"en", "th", "fa", "ar"}) {
        std::string file = root + "/../shared/formulas/dev-" + locale + ".jsonl";
        std::string about = "the development utterances";
        if (!std::filesystem::exists(file)) {
            std::puts("The development utterances (../shared/formulas) are not here; these are our own, which the rules have seen.");
            file = root + "/tests/core/formulas/heldout-" + locale + ".jsonl";
            about = "our own utterances";
        }
        const auto said = read(file);
        const Locale grader(library, locale);
        std::printf("  %s: %zu of %s\n    %-24s %6s %8s %7s %9s %9s\n", locale.c_str(), said.size(), about.c_str(), "", "bal.", "absent",
                    "pass", "forb. R", "forb. P");
        const std::vector<std::pair<const char*, Answer (Locale::*)(const std::string&, const std::string&) const>> ways{
            {"this grader", &Locale::ours},
            {"yes to all", &Locale::yesToAll},
            {"exact match", &Locale::exact},
            {"whole-string similarity", &Locale::alike},
            {"token matching", &Locale::tokens}};
        for (const auto& [name, way] : ways) {
            Table table;
            for (const Utterance& one : said) table.add(one, (grader.*way)(one.formula, one.text));
            table.print(name);
        }
        std::mt19937 chance(7);
        Table named;
        for (const auto& [name, noise] : test::noises())
            for (const Utterance& one : said)
                named.add(one, grader.ours(one.formula, base::toUtf8(noise(base::toUtf32(one.text), chance))));
        named.print("with noise that is named");
        Table wrong;
        for (int round = 0; round < 10; ++round)
            for (const Utterance& one : said)
                wrong.add(one, grader.ours(one.formula, base::toUtf8(test::wrongCharacters(base::toUtf32(one.text), 6, chance))));
        wrong.print("6 % wrong characters");
        loading(*pack, locale);
        speed(library, locale, said);
    }
    return 0;
}
