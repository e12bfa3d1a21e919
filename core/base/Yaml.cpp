// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Yaml.h"

#include "base/Text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <charconv>
#include <fstream>
#include <set>
#include <sstream>

namespace adab::base {

struct Yaml::Node {
    Kind kind = Kind::Missing;
    std::string scalar;
    std::vector<Yaml> items;
    std::vector<std::pair<Yaml, Yaml>> members;
    std::shared_ptr<const std::string> file;
    int line = 0;
    int column = 0;
    Yaml absent;  ///< of a map: what an absent key gives, at the map's own place, so that a problem can be shown there
};

namespace {

const std::string& emptyText() {
    static const std::string text;
    return text;
}

constexpr std::size_t kMaxBytes = 2U * 1024 * 1024;
constexpr std::size_t kMaxDepth = 32;

/// Thrown inside the event handler where a file uses what we refuse; never leaves this file.
struct Fault {
    YAML::Mark mark;
    std::string message;
    std::string remedy;
};

/// yaml-cpp counts octets from 0; people count characters from 1.
class Places {
public:
    explicit Places(std::string_view text) : m_text(text) {
        m_lines.push_back(0);
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\n') m_lines.push_back(i + 1);
        }
    }
    std::pair<int, int> of(const YAML::Mark& mark) const {
        if (mark.is_null() || mark.line < 0) return {0, 0};
        const auto line = std::min(static_cast<std::size_t>(mark.line), m_lines.size() - 1);
        const std::string_view rest = m_text.substr(m_lines[line]);
        const std::string_view before = rest.substr(0, static_cast<std::size_t>(std::max(mark.column, 0)));
        return {static_cast<int>(line) + 1, static_cast<int>(codePointCount(before)) + 1};
    }

private:
    std::string_view m_text;
    std::vector<std::size_t> m_lines;
};

}  // namespace

Yaml::Yaml() = default;

Yaml Yaml::parse(std::string_view text, std::string file, Problems& problems) {
    // Builds the tree from the parser's events, and refuses while reading, before an alias could have grown.
    struct Builder final : YAML::EventHandler {
        Builder(const Places& givenPlaces, std::shared_ptr<const std::string> givenFile)
            : places(givenPlaces), name(std::move(givenFile)) {}

        const Places& places;
        std::shared_ptr<const std::string> name;
        std::vector<std::shared_ptr<Node>> open;
        std::vector<std::optional<Yaml>> keys;  ///< of each open map, the key that waits for its value
        std::vector<std::set<std::string>> seenKeys;
        Yaml root;

        std::shared_ptr<Node> make(Kind kind, const YAML::Mark& mark) const {
            auto node = std::make_shared<Node>();
            node->kind = kind;
            node->file = name;
            std::tie(node->line, node->column) = places.of(mark);
            return node;
        }
        static Yaml wrap(std::shared_ptr<const Node> node) {
            Yaml yaml;
            yaml.m_node = std::move(node);
            return yaml;
        }
        void add(const Yaml& yaml, const YAML::Mark& mark) {
            if (open.empty()) {
                root = yaml;
                return;
            }
            Node& parent = *open.back();
            if (parent.kind == Kind::List) {
                parent.items.push_back(yaml);
                return;
            }
            std::optional<Yaml>& key = keys.back();
            if (key) {
                parent.members.emplace_back(*key, yaml);
                key.reset();
                return;
            }
            if (!yaml.isScalar())
                throw Fault{mark, "A key must be a word, not a list or a map.", "Give the entry a plain name before the colon."};
            if (!seenKeys.back().insert(yaml.scalar()).second) {
                throw Fault{mark, "The key '" + yaml.scalar() + "' stands here twice.", "Keep one of the two, or rename one."};
            }
            key = yaml;
        }
        void refuseMarks(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
            if (anchor != 0) throw Fault{mark, "Anchors (&name) are not allowed.", "Write the text out where it is needed."};
            if (!tag.empty() && tag != "?" && tag != "!") throw Fault{mark, "Tags (!name) are not allowed.", "Remove '" + tag + "'."};
        }
        void openNode(Kind kind, const YAML::Mark& mark) {
            if (open.size() >= kMaxDepth) throw Fault{mark, "This is nested more than 32 deep.", "Make the file flatter."};
            open.push_back(make(kind, mark));
            keys.emplace_back();
            seenKeys.emplace_back();
        }
        void closeNode() {
            const std::shared_ptr<Node> node = open.back();
            if (node->kind == Kind::Map) {
                auto absent = std::make_shared<Node>();
                absent->file = node->file;
                absent->line = node->line;
                absent->column = node->column;
                node->absent = wrap(absent);
            }
            open.pop_back();
            keys.pop_back();
            seenKeys.pop_back();
            YAML::Mark mark;
            mark.line = std::max(node->line - 1, 0);
            mark.column = std::max(node->column - 1, 0);
            add(wrap(node), mark);
        }

        void OnDocumentStart(const YAML::Mark&) override {}
        void OnDocumentEnd() override {}
        void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
            refuseMarks(mark, {}, anchor);
            add(wrap(make(Kind::Scalar, mark)), mark);
        }
        void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
            throw Fault{mark, "Aliases (*name) are not allowed.", "Write the text out where it is needed."};
        }
        void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
            refuseMarks(mark, tag, anchor);
            auto node = make(Kind::Scalar, mark);
            node->scalar = value;
            add(wrap(node), mark);
        }
        void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
            refuseMarks(mark, tag, anchor);
            openNode(Kind::List, mark);
        }
        void OnSequenceEnd() override { closeNode(); }
        void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
            refuseMarks(mark, tag, anchor);
            openNode(Kind::Map, mark);
        }
        void OnMapEnd() override { closeNode(); }
        void OnAnchor(const YAML::Mark& mark, const std::string& anchor) override {
            if (!anchor.empty()) throw Fault{mark, "Anchors (&name) are not allowed.", "Write the text out where it is needed."};
        }
    };

    if (text.size() > kMaxBytes) {
        problems.push_back({std::move(file), 0, 0, "The file is larger than 2 MiB.", "Split it."});
        return {};
    }
    if (!isValidUtf8(text) || text.find('\0') != std::string_view::npos) {
        problems.push_back({std::move(file), 0, 0, "The file is not UTF-8 text.", "Save it as UTF-8."});
        return {};
    }
    const Places places(text);
    Builder builder(places, std::make_shared<const std::string>(file));
    const auto report = [&](const YAML::Mark& mark, std::string message, std::string remedy) {
        const auto [line, column] = places.of(mark);
        problems.push_back({file, line, column, std::move(message), std::move(remedy)});
    };
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) {
            problems.push_back({file, 0, 0, "The file is empty.", "Fill it from the template in courses/_template."});
            return {};
        }
        Builder second(places, builder.name);
        if (parser.HandleNextDocument(second)) {
            problems.push_back({file, second.root.line(), second.root.column(), "The file holds more than one document.",
                                "Remove the line '---' and what follows, or make it a file of its own."});
            return {};
        }
    } catch (const Fault& fault) {
        report(fault.mark, fault.message, fault.remedy);
        return {};
    } catch (const YAML::Exception& exception) {
        if (exception.msg == YAML::ErrorMsg::UNKNOWN_ANCHOR) {  // told before our handler hears of the alias
            report(exception.mark, "Aliases (*name) are not allowed.", "Write the text out where it is needed, or put it in quotes.");
            return {};
        }
        report(exception.mark, "This is not valid YAML: " + exception.msg + ".",
               "Check indentation, colons and quotes here; put text that holds ': ' or '#' in quotes.");
        return {};
    }
    return builder.root;
}

Yaml Yaml::readFile(const std::string& path, std::string shownName, Problems& problems) {
    std::ifstream stream(path, std::ios::binary);
    std::string text;
    // By pieces: room for the largest file allowed would have to be cleared for every small one.
    char piece[16 * 1024];
    while (stream && text.size() <= kMaxBytes) {
        stream.read(piece, sizeof(piece));
        text.append(piece, static_cast<std::size_t>(stream.gcount()));
    }
    if (!stream && !stream.eof()) {
        problems.push_back({std::move(shownName), 0, 0, "The file cannot be read.", "Check that it exists and may be read."});
        return {};
    }
    return parse(text, std::move(shownName), problems);
}

Yaml::Kind Yaml::kind() const { return m_node ? m_node->kind : Kind::Missing; }

const Yaml& Yaml::operator[](std::string_view key) const {
    static const Yaml missing;
    if (!m_node) return missing;
    if (m_node->kind == Kind::Missing) return *this;
    for (const auto& [name, value] : m_node->members) {
        if (name.scalar() == key) return value;
    }
    return m_node->kind == Kind::Map ? m_node->absent : missing;
}

const std::vector<Yaml>& Yaml::items() const {
    static const std::vector<Yaml> none;
    return m_node ? m_node->items : none;
}

const std::vector<std::pair<Yaml, Yaml>>& Yaml::members() const {
    static const std::vector<std::pair<Yaml, Yaml>> none;
    return m_node ? m_node->members : none;
}

const std::string& Yaml::scalar() const { return m_node ? m_node->scalar : emptyText(); }

std::optional<std::int64_t> Yaml::integer() const {
    if (!isScalar()) return std::nullopt;
    const std::string& text = m_node->scalar;
    const std::size_t sign = !text.empty() && text.front() == '-' ? 1 : 0;
    // `012` could be meant as ten or as twelve: neither is taken.
    if (text.size() > sign + 1 && text[sign] == '0') return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<bool> Yaml::boolean() const {
    if (scalar() == "true") return true;
    if (scalar() == "false") return false;
    return std::nullopt;
}

std::optional<Fraction> Yaml::fraction() const {
    if (!isScalar()) return std::nullopt;
    return Fraction::parse(m_node->scalar);
}

const std::string& Yaml::file() const { return m_node && m_node->file ? *m_node->file : emptyText(); }
int Yaml::line() const { return m_node ? m_node->line : 0; }
int Yaml::column() const { return m_node ? m_node->column : 0; }

Problem Yaml::problem(std::string message, std::string remedy) const {
    return {file(), line(), column(), std::move(message), std::move(remedy)};
}

void refuseUnknown(const Yaml& map, const std::set<std::string_view>& known, Problems& problems) {
    for (const auto& [key, value] : map.members()) {
        if (known.contains(key.scalar())) continue;
        std::string list;
        for (const std::string_view one : known) list += (list.empty() ? "" : ", ") + std::string(one);
        problems.push_back(key.problem("'" + key.scalar() + "' is not known here.",
                                       "Use one of: " + list + ". Text with a comma inside { } stands in quotes."));
    }
}

}  // namespace adab::base
