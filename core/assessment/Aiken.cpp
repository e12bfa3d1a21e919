// SPDX-License-Identifier: GPL-3.0-or-later
// Aiken: the question, options `A. words` or `A) words`, `ANSWER: B`.
#include "assessment/Exchange.h"
#include "assessment/ExchangeText.h"

#include <algorithm>
#include <utility>

namespace adab::assessment {
namespace {

class AikenReader {
public:
    Foreign read(std::string_view text) {
        std::size_t at = 0;
        while (at < text.size()) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            ++m_line;
            line(trimmedAscii(text.substr(at, end - at)));
            at = end + 1;
        }
        if (m_item.line != 0) finish("assessment.import-aiken-unanswered");
        return std::move(m_foreign);
    }

private:
    enum class Gap { None, Before };

    static bool isOption(std::string_view text) {
        return text.size() >= 2 && text[0] >= 'A' && text[0] <= 'Z' && (text[1] == '.' || text[1] == ')') &&
               (text.size() == 2 || text[2] == ' ' || text[2] == '\t');
    }
    static bool isAnswer(std::string_view text) {
        constexpr std::string_view kWord = "answer:";
        return text.size() >= kWord.size() && std::equal(kWord.begin(), kWord.end(), text.begin(),
                                                         [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
    }

    void line(std::string_view text) {
        if (text.empty()) {
            m_gap = Gap::Before;
            return;
        }
        const Gap gap = std::exchange(m_gap, Gap::None);
        if (isAnswer(text)) {
            answer(trimmedAscii(text.substr(7)));
            return;
        }
        if (m_item.line != 0 && isOption(text)) {
            grow(text.size());
            // One too many is kept, so that it is told.
            if (m_item.options.size() > ExchangeLimits::kAnswers) return;
            m_letters += text[0];
            m_item.options.push_back({oneLine(text.substr(2)), Fraction(0), {}});
            return;
        }
        // Words after the options: more of the last one, or the next question where the answer was forgotten.
        if (!m_item.options.empty() && gap == Gap::Before) finish("assessment.import-aiken-unanswered");
        if (m_item.line == 0) {
            m_item.line = m_line;
            m_item.kind = ForeignKind::SingleChoice;
        }
        grow(text.size());
        if (m_size > ExchangeLimits::kItemOctets) return;
        std::string& words = m_item.options.empty() ? m_item.text : m_item.options.back().text;
        if (!words.empty()) words += m_item.options.empty() ? '\n' : ' ';
        words += oneLine(text);
    }

    void answer(std::string_view letter) {
        if (m_item.line == 0) m_item.line = m_line;
        const auto found =
            letter.size() == 1 ? m_letters.find(letter[0] >= 'a' ? static_cast<char>(letter[0] - 32) : letter[0]) : std::string::npos;
        if (found == std::string::npos) {
            m_bad = {"assessment.import-aiken-answer", Json::object({{"text", oneLine(letter.substr(0, 40))}}), {}};
        } else {
            m_item.options[found].fraction = Fraction(1);
        }
        finish(nullptr);
    }

    void grow(std::size_t octets) { m_size += octets; }

    void finish(const char* code) {
        ForeignItem item = std::exchange(m_item, {});
        const Error bad = std::exchange(m_bad, {});
        const std::size_t size = std::exchange(m_size, 0);
        m_letters.clear();
        const std::size_t line = item.line;
        if (size > ExchangeLimits::kItemOctets)
            m_foreign.refuse(++m_foreign.found, line,
                             {"assessment.import-too-long", Json::object({{"limit", ExchangeLimits::kItemOctets}}), {}});
        else if (code != nullptr)
            m_foreign.refuse(++m_foreign.found, line, {code, Json::object(), {}});
        else if (!bad.code.empty())
            m_foreign.refuse(++m_foreign.found, line, bad);
        else
            take(m_foreign, std::move(item));
    }

    Foreign m_foreign;
    ForeignItem m_item;
    std::string m_letters;
    Error m_bad;
    std::size_t m_line = 0;
    std::size_t m_size = 0;
    Gap m_gap = Gap::None;
};

}  // namespace

Foreign readAiken(std::string_view text) { return AikenReader().read(text); }

}  // namespace adab::assessment
