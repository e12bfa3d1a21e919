// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle's own XML. Each question becomes a small tree, is read and forgotten; a document that declares anything (entities!), is too deep
// or too large is refused while it is read.
#include "assessment/Cloze.h"
#include "assessment/Exchange.h"
#include "assessment/ExchangeText.h"

#include <Poco/SAX/Attributes.h>
#include <Poco/SAX/DefaultHandler.h>
#include <Poco/SAX/InputSource.h>
#include <Poco/SAX/Locator.h>
#include <Poco/SAX/SAXException.h>
#include <Poco/SAX/SAXParser.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <istream>
#include <memory>
#include <streambuf>
#include <utility>

namespace adab::assessment {
namespace {

constexpr std::size_t kMostNodes = 4'000;  // of one question

struct Node {
    std::string name;
    std::string format;    ///< attribute
    std::string fraction;  ///< attribute
    std::string type;      ///< attribute
    std::string text;
    std::vector<Node> children;

    const Node* child(std::string_view wanted) const {
        for (const Node& one : children)
            if (one.name == wanted) return &one;
        return nullptr;
    }
    std::string_view textOf(std::string_view wanted) const {
        const Node* found = child(wanted);
        return found ? std::string_view(found->text) : std::string_view();
    }
};

[[noreturn]] void fail(const char* code, Json arguments = Json::object()) { throw Refused(code, std::move(arguments)); }

/// `<questiontext format="html"><text>…`; a format of its own, else that of the question.
std::string words(const Node* node, std::string_view inherited = "html") {
    if (node == nullptr) return {};
    const Node* text = node->child("text");
    const std::string_view format = node->format.empty() ? inherited : std::string_view(node->format);
    const std::string& source = text ? text->text : node->text;
    if (format == "plain_text" || format == "plain") return tidied(source);
    return plainOf(source, format == "html" || format == "xhtml" ? Markup::Html : Markup::Moodle);
}

std::string plainWords(const Node* node) {
    if (node == nullptr) return {};
    const Node* text = node->child("text");
    return oneLine(text ? text->text : node->text);
}

Fraction shareOf(const Node& answer) {
    if (answer.fraction.empty()) return Fraction(0);
    const auto share = shareOfPercent(answer.fraction);
    if (!share) fail("assessment.import-gift-weight", Json::object({{"text", oneLine(answer.fraction.substr(0, 40))}}));
    return *share;
}

Fraction numberOf(std::string_view text) {
    std::string point(trimmedAscii(text));
    if (point.find('.') == std::string::npos) std::replace(point.begin(), point.end(), ',', '.');
    const auto value = decimalOf(point);
    if (!value) fail("assessment.import-gift-number", Json::object({{"text", oneLine(text.substr(0, 40))}}));
    return *value;
}

bool isTrue(std::string_view text, std::string_view fallback) {
    text = trimmedAscii(text);
    if (text.empty()) text = fallback;
    return text == "true" || text == "1";
}

class QuestionReader {
public:
    explicit QuestionReader(const Node& question) : m_question(question) {
        const Node* text = question.child("questiontext");
        m_format = text ? text->format : std::string();
        if (m_format.empty()) m_format = "html";
    }

    ForeignItem read() {
        m_item.title = plainWords(m_question.child("name"));
        m_item.text = words(m_question.child("questiontext"), m_format);
        m_item.why = words(m_question.child("generalfeedback"), m_format);
        m_item.right = words(m_question.child("correctfeedback"), m_format);
        m_item.partly = words(m_question.child("partiallycorrectfeedback"), m_format);
        m_item.wrong = words(m_question.child("incorrectfeedback"), m_format);
        m_item.id = oneLine(m_question.textOf("idnumber"));
        if (const std::string_view mark = trimmedAscii(m_question.textOf("defaultgrade")); !mark.empty()) m_item.maxMark = numberOf(mark);
        for (const Node& one : m_question.children)
            if (one.name == "hint")
                if (auto hint = words(&one, m_format); !hint.empty()) m_item.hints.push_back(std::move(hint));
        if (const Node* tags = m_question.child("tags"))
            for (const Node& one : tags->children)
                if (auto tag = plainWords(&one); !tag.empty()) m_item.tags.push_back(std::move(tag));
        kind();
        return std::move(m_item);
    }

private:
    template <class Take>
    void each(std::string_view wanted, const Take& takeNode) const {
        for (const Node& one : m_question.children)
            if (one.name == wanted) takeNode(one);
    }

    void kind() {
        const std::string& type = m_question.type;
        if (type == "multichoice") {
            m_item.kind = isTrue(m_question.textOf("single"), "true") ? ForeignKind::SingleChoice : ForeignKind::MultipleChoice;
            m_item.options = answers();
        } else if (type == "truefalse") {
            trueFalse();
        } else if (type == "shortanswer") {
            m_item.kind = ForeignKind::ShortText;
            each("answer", [&](const Node& one) {
                m_item.answers.push_back({plainWords(&one), shareOf(one), words(one.child("feedback"), m_format)});
            });
        } else if (type == "numerical") {
            numerical();
        } else if (type == "matching" || type == "match") {
            m_item.kind = ForeignKind::Matching;
            each("subquestion",
                 [&](const Node& one) { m_item.pairs.push_back({words(&one, m_format), plainWords(one.child("answer")), {}}); });
        } else if (type == "essay") {
            m_item.kind = ForeignKind::Written;
            m_item.model = words(m_question.child("graderinfo"), m_format);
        } else if (type == "description") {
            m_item.kind = ForeignKind::Description;
        } else if (type == "ordering") {
            m_item.kind = ForeignKind::Ordering;
            each("answer", [&](const Node& one) { m_item.order.push_back(words(&one, m_format)); });
        } else if (type == "gapselect") {
            gaps("selectoption");
        } else if (type == "ddwtos") {
            gaps("dragbox");
        } else if (type == "cloze" || type == "multianswer") {
            m_item.kind = ForeignKind::GapFill;
            auto [text, found] = readCloze(m_item.text);
            m_item.text = std::move(text);
            m_item.gaps = std::move(found);
        } else {
            fail("assessment.import-kind", Json::object({{"kind", oneLine(type.substr(0, 40))}}));
        }
    }

    std::vector<ForeignAnswer> answers() const {
        std::vector<ForeignAnswer> list;
        each("answer",
             [&](const Node& one) { list.push_back({words(&one, m_format), shareOf(one), words(one.child("feedback"), m_format)}); });
        return list;
    }

    void trueFalse() {
        m_item.kind = ForeignKind::TrueFalse;
        m_item.options = {{"True", Fraction(0), {}}, {"False", Fraction(0), {}}};
        each("answer", [&](const Node& one) {
            ForeignAnswer& side = m_item.options[plainWords(&one) == "true" ? 0 : 1];
            side.fraction = shareOf(one);
            side.feedback = words(one.child("feedback"), m_format);
        });
    }

    void numerical() {
        m_item.kind = ForeignKind::Numeric;
        each("answer", [&](const Node& one) {
            ForeignNumber number;
            number.fraction = shareOf(one);
            number.feedback = words(one.child("feedback"), m_format);
            const std::string value = plainWords(&one);
            if (value == "*") {
                number.form = ForeignNumber::Form::Other;
            } else {
                number.value = numberOf(value);
                if (const auto tolerance = trimmedAscii(one.textOf("tolerance")); !tolerance.empty())
                    number.tolerance = numberOf(tolerance);
            }
            m_item.numbers.push_back(std::move(number));
        });
        if (const Node* units = m_question.child("units")) {
            for (const Node& one : units->children) {
                ForeignUnit unit;
                unit.name = oneLine(one.textOf("unit_name"));
                // Moodle multiplies the right number by it to have it in this unit.
                const Fraction multiplier = numberOf(one.textOf("multiplier"));
                if (multiplier <= Fraction(0)) fail("assessment.import-gift-number", Json::object({{"text", multiplier.text()}}));
                unit.factor = Fraction(1) / multiplier;
                if (!unit.name.empty()) m_item.units.push_back(std::move(unit));
            }
        }
        if (const auto penalty = trimmedAscii(m_question.textOf("unitpenalty")); !penalty.empty())
            m_item.unitPenalty = std::clamp(numberOf(penalty), Fraction(0), Fraction(1));
    }

    /// `[[n]]` stands for the n-th choice; the wrong ones are those of the same group.
    void gaps(std::string_view element) {
        m_item.kind = ForeignKind::GapFill;
        struct Offer {
            std::string text;
            std::string group;
        };
        std::vector<Offer> offers;
        each(element, [&](const Node& one) {
            const auto group = trimmedAscii(one.textOf("group"));
            offers.push_back({plainOf(one.textOf("text"), Markup::Html), group.empty() ? "1" : std::string(group)});
        });
        std::string text;
        std::string_view rest = m_item.text;
        while (true) {
            const auto open = rest.find("[[");
            const auto close = open == std::string_view::npos ? open : rest.find("]]", open);
            if (close == std::string_view::npos) break;
            const std::string_view digits = rest.substr(open + 2, close - open - 2);
            std::size_t index = 0;
            for (const char c : digits.substr(0, 4))
                index = c >= '0' && c <= '9' ? index * 10 + static_cast<std::size_t>(c - '0') : offers.size() + 1;
            if (digits.empty() || digits.size() > 3 || index == 0 || index > offers.size()) {
                text += rest.substr(0, open + 2);
                rest.remove_prefix(open + 2);
                continue;
            }
            ForeignGap gap;
            gap.kind = ForeignGap::Kind::Select;
            gap.id = "g" + std::to_string(m_item.gaps.size() + 1);
            for (std::size_t i = 0; i < offers.size(); ++i)
                if (offers[i].group == offers[index - 1].group)
                    gap.answers.push_back({offers[i].text, Fraction(i == index - 1 ? 1 : 0), {}});
            text += rest.substr(0, open);
            text += "{{" + gap.id + "}}";
            rest.remove_prefix(close + 2);
            m_item.gaps.push_back(std::move(gap));
            if (m_item.gaps.size() > ExchangeLimits::kAnswers)
                fail("assessment.import-too-many-answers", Json::object({{"limit", ExchangeLimits::kAnswers}}));
        }
        m_item.text = text + std::string(rest);
    }

    const Node& m_question;
    std::string m_format;
    ForeignItem m_item;
};

/// The text as a stream that can be ended from within: where a limit is passed, the parser just meets the end.
class Source : public std::streambuf {
public:
    explicit Source(std::string_view text) : m_text(text) {}
    void stop() { m_at = m_text.size(); }

protected:
    int_type underflow() override {
        if (m_at >= m_text.size()) return traits_type::eof();
        const std::size_t count = std::min(m_piece.size(), m_text.size() - m_at);
        std::memcpy(m_piece.data(), m_text.data() + m_at, count);
        m_at += count;
        setg(m_piece.data(), m_piece.data(), m_piece.data() + count);
        return traits_type::to_int_type(m_piece[0]);
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::array<char, 4096> m_piece{};
};

class Handler : public Poco::XML::DefaultHandler {
public:
    Handler(Foreign& foreign, Source& source) : m_foreign(foreign), m_source(source) {}

    /// Why reading was ended; nothing where it was not.
    const std::optional<Error>& ended() const { return m_ended; }

    void setDocumentLocator(const Poco::XML::Locator* locator) override { m_locator = locator; }

    void startElement(const Poco::XML::XMLString& /*uri*/, const Poco::XML::XMLString& /*localName*/, const Poco::XML::XMLString& name,
                      const Poco::XML::Attributes& attributes) override {
        if (m_ended) return;
        if (++m_depth > ExchangeLimits::kDepth) {
            end("assessment.import-xml-deep", Json::object({{"line", line()}, {"limit", ExchangeLimits::kDepth}}));
            return;
        }
        if (m_depth == 1 && name != "quiz") {
            end("assessment.import-xml-root", Json::object({{"name", oneLine(name.substr(0, 40))}}));
            return;
        }
        if (m_open.empty() && (name != "question" || m_depth != 2)) return;
        if (m_open.empty()) {
            m_root = {};
            m_nodes = 0;
            m_octets = 0;
            m_line = line();
            m_open.push_back(&m_root);
        } else {
            if (++m_nodes > kMostNodes) return;
            m_open.back()->children.emplace_back();
            m_open.push_back(&m_open.back()->children.back());
        }
        Node& node = *m_open.back();
        node.name = name;
        node.format = attributes.getValue("format");
        node.fraction = attributes.getValue("fraction");
        node.type = attributes.getValue("type");
    }

    void endElement(const Poco::XML::XMLString& /*uri*/, const Poco::XML::XMLString& /*localName*/,
                    const Poco::XML::XMLString& name) override {
        if (m_ended) return;
        --m_depth;
        if (m_open.empty()) return;
        // Nodes beyond the limit were not opened; they are counted back here.
        if (m_nodes > kMostNodes && !(m_depth == 1 && name == "question")) return;
        m_open.pop_back();
        if (m_nodes > kMostNodes) m_open.clear();
        if (m_open.empty()) question();
    }

    void characters(const Poco::XML::XMLChar text[], int start, int length) override {
        if (m_ended || m_open.empty() || m_nodes > kMostNodes) return;
        m_octets += static_cast<std::size_t>(length);
        // A picture that is kept within the file is passed over, and does not count.
        if (m_open.back()->name == "file") {
            m_octets -= static_cast<std::size_t>(length);
            return;
        }
        if (m_octets <= ExchangeLimits::kItemOctets) m_open.back()->text.append(text + start, static_cast<std::size_t>(length));
    }

private:
    std::size_t line() const { return m_locator ? static_cast<std::size_t>(std::max(m_locator->getLineNumber(), 0)) : 0; }

    void end(const char* code, Json arguments) { end(Error{code, std::move(arguments), {}}); }
    void end(Error error) {
        m_ended = std::move(error);
        m_source.stop();
    }

    void question() {
        if (m_foreign.found >= ExchangeLimits::kItems) {
            end("assessment.import-too-many", Json::object({{"limit", ExchangeLimits::kItems}}));
            return;
        }
        if (m_root.type == "category") {
            m_category = m_foreign.categoryOf(plainWords(m_root.child("category")), m_line);
            return;
        }
        if (m_nodes > kMostNodes || m_octets > ExchangeLimits::kItemOctets) {
            m_foreign.refuse(++m_foreign.found, m_line,
                             {"assessment.import-too-long", Json::object({{"limit", ExchangeLimits::kItemOctets}}), {}});
            return;
        }
        ForeignItem item;
        try {
            item = QuestionReader(m_root).read();
        } catch (const Refused& refused) {
            m_foreign.refuse(++m_foreign.found, m_line, refused.error());
            return;
        }
        item.line = m_line;
        item.category = m_category;
        try {
            take(m_foreign, std::move(item));
        } catch (const Refused& refused) {
            end(refused.error());  // the file as a whole: nothing may pass through the parser
        }
    }

    Foreign& m_foreign;
    Source& m_source;
    const Poco::XML::Locator* m_locator = nullptr;
    std::optional<Error> m_ended;
    std::size_t m_depth = 0;
    Node m_root;
    std::vector<Node*> m_open;  ///< from the question to the innermost element
    std::size_t m_nodes = 0;
    std::size_t m_octets = 0;
    std::size_t m_line = 0;
    std::string m_category;
};

/// A declaration of a document type can hold entities that grow without end; no export of Moodle has one. And a tag, comment or
/// instruction without end is read anew with each piece of the file that the parser is given.
class Tokens {
public:
    explicit Tokens(std::string_view text) : m_text(text) {}

    /// Throws Refused("assessment.import-xml-doctype {line}"), Refused("assessment.import-xml {line}").
    void check() {
        while ((m_at = m_text.find('<', m_at)) != std::string_view::npos) {
            if (isHere("<![CDATA["))
                pass(m_text.find("]]>", m_at), m_text.size());
            else if (isHere("<!--"))
                pass(m_text.find("-->", m_at), kLongest);
            else if (isHere("<?"))
                pass(m_text.find("?>", m_at), kLongest);
            else if (isHere("<!"))
                fail("assessment.import-xml-doctype", Json::object({{"line", line()}}));
            else
                pass(endOfTag(), kLongest);
        }
    }

private:
    static constexpr std::size_t kLongest = 64'000;

    bool isHere(std::string_view sign) const { return m_text.substr(m_at, sign.size()) == sign; }
    std::int64_t line() const { return 1 + std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(m_at), '\n'); }
    /// Of `>`, which may stand within quotes too.
    std::size_t endOfTag() const {
        char quote = 0;
        const std::size_t last = std::min(m_text.size(), m_at + kLongest + 1);
        for (std::size_t i = m_at; i < last; ++i) {
            const char c = m_text[i];
            if (quote != 0)
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return i;
        }
        return m_text.size();
    }
    void pass(std::size_t end, std::size_t longest) {
        end = std::min(end, m_text.size());
        if (end - m_at > longest) fail("assessment.import-xml", Json::object({{"line", line()}}));
        m_at = std::min(end + 1, m_text.size());
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

Foreign readMoodleXml(std::string_view text) {
    Tokens(text).check();
    Foreign foreign;
    Source source(text);
    Handler handler(foreign, source);
    Poco::XML::SAXParser parser;
    parser.setFeature(Poco::XML::XMLReader::FEATURE_EXTERNAL_GENERAL_ENTITIES, false);
    parser.setFeature(Poco::XML::XMLReader::FEATURE_EXTERNAL_PARAMETER_ENTITIES, false);
    parser.setFeature(Poco::XML::XMLReader::FEATURE_NAMESPACES, false);
    parser.setContentHandler(&handler);
    // What the declaration says of the encoding no longer holds: the text is UTF-8 by now.
    parser.setEncoding("UTF-8");
    std::istream stream(&source);
    Poco::XML::InputSource input(stream);
    try {
        parser.parse(&input);
    } catch (const Poco::XML::SAXParseException& error) {
        if (handler.ended()) throw Refused(*handler.ended());
        fail("assessment.import-xml", Json::object({{"line", error.getLineNumber()}}));
    } catch (const Poco::Exception&) {
        if (handler.ended()) throw Refused(*handler.ended());
        fail("assessment.import-xml", Json::object({{"line", 0}}));
    }
    if (handler.ended()) throw Refused(*handler.ended());
    return foreign;
}

}  // namespace adab::assessment
