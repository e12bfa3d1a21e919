// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formulas/Automaton.h"
#include "formulas/Compiler.h"
#include "packs/PackChecks.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::formulas {

/// A part of a formula that has to be said.
struct Slot {
    std::string id;
    int weight = 1;
    enum class Need { Required, Optional } need = Need::Required;
    std::string only;  ///< the locale that has it; every one where empty
    /// Saying that the law or another guest's privacy forbids it fills the slot as well.
    enum class Waiver { None, LawOrPrivacy } waiver = Waiver::None;
    std::string variable;  ///< what has to be named where the speaker's own is known: `badge`; empty: anything
};

struct Formula {
    std::string id;
    /// Never: what is said to get out of harm's way is shown part by part and failed by nobody.
    enum class Scoring { Scored, Never } scoring = Scoring::Scored;
    /// Exact: the words count as they are known, and no slip is mended (a wording that the law gives, a password).
    enum class Tolerance { Slips, Exact } tolerance = Tolerance::Slips;
    std::vector<std::string> allows;  ///< forbidden categories that are no fault here
    std::vector<Slot> slots;
    std::string first;                                           ///< slot that comes before the others
    std::string last;                                            ///< slot that comes after the others
    std::vector<std::pair<std::string, std::string>> exclusive;  ///< one expression is not both; it is the second

    std::vector<const Slot*> slotsIn(std::string_view locale) const;
};

/// What is shown for a slot, in one language.
struct SlotText {
    std::string label;
    std::string hint;
    std::vector<std::string> tiles;
    std::string model;
};
struct FormulaText {
    std::string title;
    std::string situation;
    std::string customer;
    std::map<std::string, SlotText, std::less<>> slots;
};

/// Values by name (`badge`, `company`, `room`, `particle`, `pronoun`). What has no value is open.
using Bindings = std::map<std::string, std::string, std::less<>>;
/// `{badge}` and the like in a phrase that is shown, replaced.
std::string filled(std::string phrase, const Bindings& bindings);

/// The grammar of a slot: what does it, what seems to and does not, what does it in a wrong form or with a filler that says nothing.
struct SlotGrammar {
    LateAutomaton phrases;
    LateAutomaton except;
    LateAutomaton form;
    LateAutomaton wrong;
    LateAutomaton waived;
};
/// A choice that a speaker made once and keeps (the Thai particle, the pronoun): what belongs to each value.
struct Agreement {
    std::string name;  ///< `particle`, `pronoun`
    struct Value {
        std::string word;  ///< as the person's settings hold it
        LateAutomaton phrases;
    };
    std::vector<Value> values;
};
struct ForbiddenGrammar {
    std::string category;
    std::string better;
    std::string unlessSlot;         ///< no fault where that slot is there
    std::vector<std::string> only;  ///< the formulas in which it is one; all where empty
    LateAutomaton phrases;
    LateAutomaton except;
};

/// The grammar of one locale: every word known, every automaton made when something is first compared with it.
struct Grammar {
    explicit Grammar(Script script) : lexicon(script) {}
    Lexicon lexicon;
    std::map<std::string, std::map<std::string, SlotGrammar, std::less<>>, std::less<>> slots;  ///< formula → slot
    std::vector<ForbiddenGrammar> forbidden;
    std::vector<Agreement> agreements;
    LateAutomaton informal;  ///< a form of address that says the part and does not fit a guest
    LateAutomaton asides;    ///< what is said beside a part, is known and fills none (what the guest is thanked for)
};

/// A formulas pack: the neutral formulas, their texts, and the grammar of each locale, read when it is first asked for.
class Formulas {
public:
    explicit Formulas(const packs::Pack& pack);

    const std::vector<Formula>& all() const { return m_formulas; }
    /// Null where there is none.
    const Formula* find(std::string_view id) const;
    /// The texts in that language; the source language where there are none. Throws Refused("formulas.faulty {file, line}").
    const FormulaText& text(std::string_view formula, std::string_view locale) const;
    /// What stands for a variable in that language where nothing is bound.
    const Bindings& examples(std::string_view locale) const;
    /// Throws Refused("formulas.no-grammar {locale}") where the pack has none.
    const Grammar& grammar(std::string_view locale) const;
    /// A phrase as somebody says it who chose that particle; as it is where the language knows no such choice.
    std::string voiced(std::string phrase, std::string_view locale, std::string_view particle) const;
    const std::string& digest() const { return m_digest; }
    const std::string& version() const { return m_version; }

private:
    std::string m_digest;
    std::string m_version;
    std::string m_source;
    std::vector<Formula> m_formulas;
    std::map<std::string, std::map<std::string, FormulaText, std::less<>>, std::less<>> m_texts;  ///< locale → formula
    std::map<std::string, Bindings, std::less<>> m_examples;                                      ///< by locale
    using Voice = std::vector<std::pair<std::string, std::string>>;                               ///< from → to
    std::map<std::string, std::map<std::string, Voice, std::less<>>, std::less<>> m_voices;       ///< locale → particle
    mutable std::mutex m_mutex;
    mutable std::map<std::string, std::shared_ptr<const Grammar>, std::less<>> m_grammars;
    packs::Files m_files;
    std::vector<std::string> m_locales;
};

/// To use it: automata are made when they are needed. To check it: all are made, and rules that nothing uses are read as well.
enum class Purpose { Use, Check };
/// What stands in the pack's files of one locale; faults with file, line, column and remedy.
std::shared_ptr<const Grammar> readGrammar(const packs::Pack& pack, const std::string& locale, const std::vector<Formula>& formulas,
                                           Purpose purpose, Problems& problems);
std::vector<Formula> readFormulas(const packs::Pack& pack, Problems& problems);

/// The check of packs of kind `formulas`.
void checkFormulas(const packs::Pack& pack, const packs::Library& library, Problems& problems);

}  // namespace adab::formulas
