// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/PolicyForm.h"

#include "base/Phrases.h"
#include "base/Result.h"
#include "base/Text.h"

#include <algorithm>
#include <string_view>

namespace adab::policies {

namespace {

constexpr std::size_t kMaxWords = 2'000;  // code points

std::string numberText(std::int64_t value) { return std::to_string(value); }

/// A digit of any of our scripts as a number; nothing else.
std::optional<char32_t> digitOf(char32_t sign) {
    for (const char32_t zero : {U'0', U'٠', U'۰', U'๐'}) {
        if (sign >= zero && sign < zero + 10) return sign - zero;
    }
    return std::nullopt;
}

/// What a person types as a number, in ASCII: digits of any of our scripts, marks of thousands where they stand as such, no blanks around.
/// Whatever else was typed stays, to be named as a fault: “1,5” is not 15.
std::string typedNumber(const std::string& text) {
    const std::u32string typed = base::toUtf32(base::normalised(text));
    const auto isThousands = [&](std::size_t at) {
        static constexpr std::u32string_view marks = U",٬ \u00a0\u202f";
        if (marks.find(typed[at]) == std::u32string_view::npos || at == 0 || !digitOf(typed[at - 1])) return false;
        std::size_t digits = 0;
        while (at + 1 + digits < typed.size() && digitOf(typed[at + 1 + digits])) ++digits;
        return digits == 3;
    };
    std::u32string number;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        if (isThousands(i)) continue;
        const auto digit = digitOf(typed[i]);
        number += digit ? U'0' + *digit : typed[i] == U'−' ? U'-' : typed[i];
    }
    return base::toUtf8(number);
}

bool isUsableId(const std::string& id) {
    return !id.empty() && id.size() <= 60 && id.front() != '-' &&
           std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string shortText(const Json& json) {
    std::string text = json.isText() ? json.text() : std::string();
    if (base::codePointCount(text) > kMaxWords) throw Refused("policies.form-text", Json::object({{"most", kMaxWords}}), "form");
    return text;
}

std::set<std::string> names(const Json& json) {
    std::set<std::string> all;
    for (const Json& one : json.items()) {
        if (const std::string text = shortText(one); !text.empty()) all.insert(text);
    }
    return all;
}

Json namesJson(const std::set<std::string>& all) {
    Json list = Json::list();
    for (const auto& one : all) list.push(one);
    return list;
}

}  // namespace

Policy policyIn(const packs::Pack& pack, Faults& faults) {
    std::map<std::string, Yaml> texts;
    for (const auto& locale : pack.locales()) texts[locale] = pack.yaml(locale + "/policy.yaml");
    Policy policy = parsePolicy(pack.manifest(), texts, faults);
    policy.digest = pack.digest();
    return policy;
}

Form formOf(const Policy& policy) {
    Form form;
    for (const auto& [locale, texts] : policy.texts) form.titles[locale] = texts.title;
    if (policy.caps.pointsPerMonth > 0) form.pointsPerMonth = numberText(policy.caps.pointsPerMonth);
    if (policy.caps.bonusPercent > 0) form.bonusPercent = numberText(policy.caps.bonusPercent);
    for (const Rule& rule : policy.rules) {
        FormRule one;
        one.id = rule.id;
        one.trigger = name(rule.trigger);
        one.program = rule.program;
        if (!isFact(rule.trigger)) one.days = numberText(rule.days);
        one.kpi = rule.measure;
        if (rule.atLeast) one.atLeast = numberText(*rule.atLeast);
        if (rule.below) one.below = numberText(*rule.below);
        one.effect = name(rule.effect);
        if (rule.effect == EffectKind::Points) one.points = numberText(rule.points);
        if (rule.effect == EffectKind::Bonus) one.percent = numberText(rule.percent);
        if (rule.effect == EffectKind::Concern) one.offer = name(rule.offer);
        one.jobRoles = rule.when.jobRoles;
        one.sites = rule.when.sites;
        one.firstTime = rule.when.firstTime;
        if (rule.when.withinMonths > 0) one.withinMonths = numberText(rule.when.withinMonths);
        one.notAbsent = rule.when.notAbsent;
        for (const auto& [locale, texts] : policy.texts) {
            const auto found = texts.rules.find(rule.id);
            one.words[locale] = found == texts.rules.end() ? RuleTexts{} : found->second;
        }
        form.rules.push_back(std::move(one));
    }
    return form;
}

Json toJson(const Form& form) {
    Json titles = Json::object();
    for (const auto& locale : base::shippedLocales()) {
        const auto found = form.titles.find(locale);
        titles.set(locale, found == form.titles.end() ? std::string() : found->second);
    }
    Json rules = Json::list();
    for (const FormRule& rule : form.rules) {
        Json words = Json::object();
        for (const auto& locale : base::shippedLocales()) {
            const auto found = rule.words.find(locale);
            const RuleTexts texts = found == rule.words.end() ? RuleTexts{} : found->second;
            words.set(locale, Json::object({{"title", texts.title}, {"plain", texts.plain}}));
        }
        rules.push(Json::object({{"rule", rule.id},
                                 {"trigger", rule.trigger},
                                 {"program", rule.program},
                                 {"days", rule.days},
                                 {"kpi", rule.kpi},
                                 {"atLeast", rule.atLeast},
                                 {"below", rule.below},
                                 {"effect", rule.effect},
                                 {"points", rule.points},
                                 {"percent", rule.percent},
                                 {"offer", rule.offer},
                                 {"jobRoles", namesJson(rule.jobRoles)},
                                 {"sites", namesJson(rule.sites)},
                                 {"firstTime", rule.firstTime},
                                 {"withinMonths", rule.withinMonths},
                                 {"notAbsent", rule.notAbsent},
                                 {"words", std::move(words)}}));
    }
    return Json::object({{"titles", std::move(titles)},
                         {"pointsPerMonth", form.pointsPerMonth},
                         {"bonusPercent", form.bonusPercent},
                         {"rules", std::move(rules)}});
}

Form formFrom(const Json& json) {
    Form form;
    const Json& rules = json["rules"];
    if (rules.items().size() > kMaxFormRules) throw Refused("policies.form-rules", Json::object({{"most", kMaxFormRules}}), "form");
    for (const auto& locale : base::shippedLocales()) {
        if (const std::string title = shortText(json["titles"][locale]); !title.empty()) form.titles[locale] = title;
    }
    form.pointsPerMonth = shortText(json["pointsPerMonth"]);
    form.bonusPercent = shortText(json["bonusPercent"]);
    std::set<std::string> taken;
    for (const Json& one : rules.items()) taken.insert(shortText(one["rule"]));
    std::set<std::string> used;
    std::size_t next = 1;
    for (const Json& one : rules.items()) {
        FormRule rule;
        rule.id = shortText(one["rule"]);
        if (!isUsableId(rule.id) || used.contains(rule.id)) {
            do rule.id = "rule-" + std::to_string(next++);
            while (taken.contains(rule.id) || used.contains(rule.id));
        }
        used.insert(rule.id);
        for (const auto& [key, text] :
             {std::pair("trigger", &rule.trigger), std::pair("program", &rule.program), std::pair("days", &rule.days),
              std::pair("kpi", &rule.kpi), std::pair("atLeast", &rule.atLeast), std::pair("below", &rule.below),
              std::pair("effect", &rule.effect), std::pair("points", &rule.points), std::pair("percent", &rule.percent),
              std::pair("offer", &rule.offer), std::pair("withinMonths", &rule.withinMonths)})
            *text = shortText(one[key]);
        rule.jobRoles = names(one["jobRoles"]);
        rule.sites = names(one["sites"]);
        rule.firstTime = one["firstTime"].boolean(false);
        rule.notAbsent = one["notAbsent"].boolean(false);
        for (const auto& locale : base::shippedLocales()) {
            RuleTexts texts{shortText(one["words"][locale]["title"]), shortText(one["words"][locale]["plain"])};
            if (texts != RuleTexts{}) rule.words[locale] = std::move(texts);
        }
        form.rules.push_back(std::move(rule));
    }
    return form;
}

namespace {

/// A scalar in double quotes, on one line whatever stands in it.
std::string inQuotes(std::string_view text) {
    static constexpr std::u32string_view kHex = U"0123456789abcdef";
    std::u32string out = U"\"";
    for (const char32_t sign : base::toUtf32(text)) {
        if (sign == U'"' || sign == U'\\') {
            out += U'\\';
            out += sign;
        } else if (sign == U'\n') {
            out += U"\\n";
        } else if (sign < 0x20 || (sign >= 0x7f && sign < 0xa0) || sign == 0x2028 || sign == 0x2029 || sign == 0xfeff) {
            out += U"\\u";
            for (const unsigned shift : {12U, 8U, 4U, 0U}) out += kHex[(sign >> shift) & 0xfU];
        } else {
            out += sign;
        }
    }
    return base::toUtf8(out += U'"');
}

/// Lines of a YAML file, and which field stands on which.
class Lines {
public:
    Lines(std::string file, Written& written) : m_file(std::move(file)), m_written(written) {}
    void rule(std::string rule) { m_rule = std::move(rule); }
    void add(int depth, const std::string& line, const std::string& field = {}) {
        m_text.append(static_cast<std::size_t>(depth) * 2, ' ').append(line) += '\n';
        ++m_line;
        if (!field.empty() || !m_rule.empty()) m_written.fields[{m_file, m_line}] = {m_rule, field};
    }
    void value(int depth, const std::string& key, std::string_view text, const std::string& field = {}) {
        add(depth, key + ": " + inQuotes(text), field);
    }
    void list(int depth, const std::string& key, const std::set<std::string>& all, const std::string& field) {
        std::string line;
        for (const auto& one : all) line += (line.empty() ? "" : ", ") + inQuotes(one);
        add(depth, key + ": [" + line + "]", field);
    }
    /// A node as it was read, below a key.
    void node(int depth, const std::string& key, const Yaml& node) {
        if (node.isScalar()) return value(depth, key, node.scalar());
        if (node.isList()) {
            add(depth, key + (node.items().empty() ? ": []" : ":"));
            for (const Yaml& one : node.items()) item(depth + 1, one);
            return;
        }
        add(depth, key + (node.members().empty() ? ": {}" : ":"));
        for (const auto& [name, one] : node.members()) this->node(depth + 1, inQuotes(name.scalar()), one);
    }
    void done() { m_written.files[m_file] = std::move(m_text); }

private:
    void item(int depth, const Yaml& one) {
        if (one.isScalar()) return add(depth, "- " + inQuotes(one.scalar()));
        if (one.isList() || one.members().empty()) {
            add(depth, one.members().empty() && !one.isList() ? "- {}" : one.items().empty() ? "- []" : "-");
            for (const Yaml& inner : one.items()) item(depth + 1, inner);
            return;
        }
        add(depth, "-");
        for (const auto& [name, inner] : one.members()) node(depth + 1, inQuotes(name.scalar()), inner);
    }

    std::string m_file;
    Written& m_written;
    std::string m_text;
    std::string m_rule;
    int m_line = 0;
};

void writeRule(Lines& lines, const FormRule& rule) {
    lines.rule(rule.id);
    lines.add(1, "- id: " + inQuotes(rule.id), {});
    const auto trigger = triggerNamed(rule.trigger);
    const auto effect = effectKindNamed(rule.effect);
    const auto number = [&](int depth, const char* key, const std::string& text, const char* field) {
        if (const std::string typed = typedNumber(text); !typed.empty()) lines.value(depth, key, typed, field);
    };
    lines.value(2, "trigger", rule.trigger, "trigger");
    if (trigger && isAboutProgram(*trigger)) lines.value(2, "program", rule.program, "program");
    if (trigger && !isFact(*trigger)) number(2, "days", rule.days, "days");
    if (trigger == Trigger::Kpi) lines.value(2, "kpi", rule.kpi, "kpi");
    if (trigger && isMeasured(*trigger)) {
        number(2, "at_least", rule.atLeast, "atLeast");
        number(2, "below", rule.below, "below");
    }
    const bool first = rule.firstTime && trigger && isFact(*trigger);
    if (!rule.jobRoles.empty() || !rule.sites.empty() || first || !typedNumber(rule.withinMonths).empty() || rule.notAbsent) {
        lines.add(2, "when:");
        if (!rule.jobRoles.empty()) lines.list(3, "job_roles", rule.jobRoles, "jobRoles");
        if (!rule.sites.empty()) lines.list(3, "sites", rule.sites, "sites");
        if (first) lines.add(3, "first_time: true", "firstTime");
        number(3, "within_months", rule.withinMonths, "withinMonths");
        if (rule.notAbsent) lines.add(3, "not_absent: true", "notAbsent");
    }
    lines.add(2, "effect:", "effect");
    lines.value(3, "kind", rule.effect, "effect");
    if (effect == EffectKind::Points) lines.value(3, "points", typedNumber(rule.points), "points");
    if (effect == EffectKind::Bonus) lines.value(3, "percent", typedNumber(rule.percent), "percent");
    if (effect == EffectKind::Concern) lines.value(3, "offer", rule.offer, "offer");
    lines.rule({});
}

bool hasWordsIn(const Form& form, const std::string& locale) {
    const auto title = form.titles.find(locale);
    if (title != form.titles.end() && !title->second.empty()) return true;
    return std::any_of(form.rules.begin(), form.rules.end(), [&](const FormRule& rule) {
        const auto found = rule.words.find(locale);
        return found != rule.words.end() && found->second != RuleTexts{};
    });
}

/// What the form does not show: of the manifest, such as how a case is run, and of a language, such as what a country adds to letters.
void writeRest(Lines& lines, const packs::Pack& base) {
    static const std::set<std::string_view> own{"kind", "id", "version", "source_locale", "locales", "translated", "caps", "rules"};
    for (const auto& [key, node] : base.manifest().members()) {
        if (!own.contains(key.scalar())) lines.node(0, inQuotes(key.scalar()), node);
    }
}
void writeRest(Lines& lines, const packs::Pack& base, const std::string& locale) {
    const Yaml texts = base.yaml(locale + "/policy.yaml");
    for (const auto& [key, node] : texts.members()) {
        if (key.scalar() != "title" && key.scalar() != "rules") lines.node(0, inQuotes(key.scalar()), node);
    }
}

/// From which version each translation was made: the new one, unless its words stayed behind.
void writeTranslated(Lines& lines, const Form& form, const packs::Version& version, const packs::Pack& base) {
    Faults ignored;  // what was installed was checked
    const auto stale = staleWords(form, policyIn(base, ignored));
    lines.add(0, "translated:");
    for (const auto& locale : base.locales()) {
        if (locale == base.sourceLocale()) continue;
        const bool behind = std::any_of(stale.begin(), stale.end(), [&](const auto& one) { return one.second == locale; });
        const std::string before = base.manifest()["translated"][locale].scalar();
        lines.value(1, locale, !behind ? version.text() : before.empty() ? base.version().text() : before);
    }
}

}  // namespace

Written filesOf(const Form& form, const std::string& id, const packs::Version& version, const packs::Pack* base) {
    Written written;
    std::vector<std::string> locales;
    for (const auto& locale : base::shippedLocales()) {
        if ((base != nullptr && base->hasLocale(locale)) || hasWordsIn(form, locale)) locales.push_back(locale);
    }
    if (locales.empty()) locales.push_back("en");
    const std::string source = base != nullptr ? base->sourceLocale() : locales.front();

    Lines pack("pack.yaml", written);
    pack.value(0, "kind", "policy");
    pack.value(0, "id", id);
    pack.value(0, "version", version.text());
    pack.value(0, "source_locale", source);
    std::string all;
    for (const auto& locale : locales) all += (all.empty() ? "" : ", ") + locale;
    pack.add(0, "locales: [" + all + "]");
    if (base != nullptr && base->locales().size() > 1) writeTranslated(pack, form, version, *base);
    if (base != nullptr) writeRest(pack, *base);
    const std::string points = typedNumber(form.pointsPerMonth);
    const std::string percent = typedNumber(form.bonusPercent);
    if (!points.empty() || !percent.empty()) {
        pack.add(0, "caps:");
        if (!points.empty()) pack.value(1, "points_per_month", points, "pointsPerMonth");
        if (!percent.empty()) pack.value(1, "bonus_percent", percent, "bonusPercent");
    }
    pack.add(0, form.rules.empty() ? "rules: []" : "rules:");
    for (const FormRule& rule : form.rules) writeRule(pack, rule);
    pack.done();

    for (const auto& locale : locales) {
        Lines texts(locale + "/policy.yaml", written);
        const auto title = form.titles.find(locale);
        texts.value(0, "title", title == form.titles.end() ? std::string() : title->second, "title/" + locale);
        texts.add(0, form.rules.empty() ? "rules: {}" : "rules:");
        for (const FormRule& rule : form.rules) {
            const auto found = rule.words.find(locale);
            texts.rule(rule.id);
            texts.add(1, inQuotes(rule.id) + ":");
            texts.value(2, "title", found == rule.words.end() ? std::string() : found->second.title, "words/" + locale);
            texts.value(2, "plain", found == rule.words.end() ? std::string() : found->second.plain, "words/" + locale);
            texts.rule({});
        }
        if (base != nullptr && base->hasLocale(locale)) writeRest(texts, *base, locale);
        texts.done();
    }
    return written;
}

std::string restOf(const packs::Pack& pack) {
    Written written;
    Lines rest("rest", written);
    writeRest(rest, pack);
    for (const auto& locale : pack.locales()) writeRest(rest, pack, locale);
    rest.done();
    return written.files["rest"];
}

std::vector<std::pair<std::string, std::string>> staleWords(const Form& form, const Policy& base) {
    std::vector<std::pair<std::string, std::string>> stale;
    const Form before = formOf(base);
    const auto in = [](const auto& all, const std::string& locale) {
        const auto found = all.find(locale);
        return found == all.end() ? typename std::decay_t<decltype(all)>::mapped_type{} : found->second;
    };
    for (const auto& locale : base::shippedLocales()) {
        if (locale == base.sourceLocale || !base.texts.contains(locale)) continue;
        const auto kept = [&](const auto& now, const auto& then) {
            return in(now, base.sourceLocale) != in(then, base.sourceLocale) && in(now, locale) == in(then, locale);
        };
        if (kept(form.titles, before.titles)) stale.emplace_back(std::string(), locale);
        for (const FormRule& rule : form.rules) {
            const auto found =
                std::find_if(before.rules.begin(), before.rules.end(), [&](const FormRule& one) { return one.id == rule.id; });
            if (found != before.rules.end() && kept(rule.words, found->words)) stale.emplace_back(rule.id, locale);
        }
    }
    return stale;
}

}  // namespace adab::policies
