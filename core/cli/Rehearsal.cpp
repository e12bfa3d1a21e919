// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Rehearsal.h"

#include "house/Founding.h"
#include "people/PeopleStore.h"

#include <stdlib.h>

#include <charconv>
#include <filesystem>
#include <map>
#include <sstream>

namespace adab::cli {

namespace {

class Folder {
public:
    Folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "adab-rehearsal-XXXXXX").string();
        if (!mkdtemp(pattern.data())) throw Refused("cli.no-temporary-folder");
        m_path = pattern;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

[[noreturn]] void badLine(int line, const std::string& detail) {
    throw Refused("cli.script-line", Json::object({{"line", line}, {"detail", detail}}));
}

using Saved = std::map<std::string, Json>;

/// Text that is a saved name stands for its value; so it may be a number or an object.
Json filledIn(const Json& value, const Saved& saved) {
    switch (value.kind()) {
        case Json::Kind::Text: {
            const auto found = saved.find(value.text());
            return found == saved.end() ? value : found->second;
        }
        case Json::Kind::List: {
            Json list = Json::list();
            for (const Json& item : value.items()) list.push(filledIn(item, saved));
            return list;
        }
        case Json::Kind::Object: {
            Json object = Json::object();
            for (const auto& [key, member] : value.members()) object.set(key, filledIn(member, saved));
            return object;
        }
        default: return value;
    }
}

/// RFC 6901; null where there is nothing.
Json atPointer(const Json& value, const std::string& pointer) {
    Json current = value;
    std::istringstream parts(pointer);
    std::string part;
    std::getline(parts, part, '/');
    while (std::getline(parts, part, '/')) {
        for (const auto& [from, to] : {std::pair<std::string, std::string>{"~1", "/"}, {"~0", "~"}}) {
            for (std::size_t at = part.find(from); at != std::string::npos; at = part.find(from, at + 1)) part.replace(at, from.size(), to);
        }
        if (current.isList()) {
            std::size_t index = 0;
            const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
            current = error == std::errc() && end == part.data() + part.size() ? Json(current.at(index)) : Json();
        } else {
            current = Json(current[part]);
        }
    }
    return current;
}

class Stage {
public:
    /// `keptIn` is where the organisation is left afterwards; empty: in a folder that goes with the stage.
    Stage(Instant start, const std::string& keptIn) : m_clock(std::make_shared<base::SetClock>(start)) {
        if (keptIn.empty()) m_throwAway.emplace();
        m_house = house::House::open({keptIn.empty() ? m_throwAway->path() + "/house" : keptIn, house::Options::Opening::Create, m_clock,
                                      std::make_shared<base::SystemEntropy>()});
        house::asOperator(*m_house, "people.foundOrganisation", Json::object({{"name", "Rehearsal"}, {"zone", "UTC"}}));
        house::installShipped(*m_house, Zone("UTC").dateOf(start));
    }

    void setNow(Instant now, int line) {
        if (now < m_clock->now()) badLine(line, "“at” goes back");
        m_clock->set(now);
    }
    Instant now() const { return m_clock->now(); }

    gate::Answer call(const std::string& as, const gate::Request& request, int line) {
        if (as == "operator" || as.empty()) return m_house->gate().callAs(as, request);
        const auto session = m_house->database().reader();
        const auto person = people::personOfLogin(*session, as);
        if (!person) badLine(line, "nobody has the login “" + as + "”");
        return m_house->gate().callAs(*person, request);
    }

private:
    std::optional<Folder> m_throwAway;
    std::shared_ptr<base::SetClock> m_clock;
    std::unique_ptr<house::House> m_house;
};

}  // namespace

bool isSubset(const Json& part, const Json& whole) {
    if (part.isObject() && whole.isObject()) {
        for (const auto& [key, member] : part.members()) {
            if (!whole.has(key) || !isSubset(member, whole[key])) return false;
        }
        return true;
    }
    if (part.isList() && whole.isList()) {
        if (part.size() != whole.size()) return false;
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (!isSubset(part.at(i), whole.at(i))) return false;
        }
        return true;
    }
    return part == whole;
}

bool runRehearsal(const std::string& script, const std::string& keptIn, const std::function<void(const Json&)>& answer,
                  const std::function<void(int line, const Json& expected)>& mismatch) {
    std::istringstream lines(script);
    std::unique_ptr<Stage> stage;
    Saved saved;
    bool allHeld = true;
    int number = 0;
    for (std::string text; std::getline(lines, text);) {
        ++number;
        if (text.find_first_not_of(" \t\r") == std::string::npos) continue;
        Json line;
        try {
            line = base::parseJson(text);
        } catch (const Refused&) {
            badLine(number, "this is not a JSON object");
        }
        if (!line.isObject() || !line["call"].isText()) badLine(number, "“call” names the command or query");
        if (line.has("at") || !stage) {
            const auto at = Instant::parse(line["at"].text());
            if (!at) badLine(number, "“at” is an instant such as 2026-05-01T08:00:00Z, and the first line needs one");
            if (!stage) stage = std::make_unique<Stage>(*at, keptIn);
            stage->setNow(*at, number);
        }
        gate::Request request;
        request.name = line["call"].text();
        request.args = line.has("args") ? filledIn(line["args"], saved) : Json::object();
        request.id = line["id"].text();
        const Json result = toJson(stage->call(filledIn(line["as"], saved).text("operator"), request, number));
        for (const auto& [name, pointer] : line["save"].members()) saved[name] = atPointer(result, pointer.text());
        answer(result);
        if (line.has("expect") && !isSubset(filledIn(line["expect"], saved), result)) {
            allHeld = false;
            mismatch(number, line["expect"]);
        }
    }
    return allHeld;
}

}  // namespace adab::cli
