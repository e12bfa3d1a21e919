// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a program with SIGKILL at random points of attempts, again and again on one organisation, and holds what is then on record to what
// the program had said: nothing acknowledged is lost, an attempt goes on with the same items, order, answers and time, a command repeated
// under its id does nothing twice. `crash_attempts [--kills N] [--seed S]`; exits with 1 at the first fault.
#include "assessment/AssessmentService.h"
#include "assessment/DrawRules.h"
#include "gate/Gate.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "storage/Migrations.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <map>
#include <thread>
#include <vector>

using namespace adab;

namespace {

constexpr std::int64_t kItems = 5;
constexpr std::int64_t kPersons = 4;
constexpr std::int64_t kStepMs = 7;  // of the clock, a command
constexpr std::int64_t kBegan = 1'777'880'000'000;

packs::Files course() {
    std::string items;
    std::string words;
    for (int i = 0; i < 12; ++i) {
        const std::string id = "item-" + std::to_string(i);
        if (i % 4 == 3) {
            items += "- {id: " + id + ", kind: short-text, rules: [r.a], lesson: l}\n";
            words += id + ": {stem: S" + std::to_string(i) + ", why: W, accept: [word]}\n";
        } else {
            items += "- {id: " + id + ", kind: single-choice, rules: [r.a], lesson: l, options: [a, b, c, d], key: [b]}\n";
            words += id + ": {stem: S" + std::to_string(i) +
                     ", why: W, options: {a: A, b: B, c: C, d: D}, feedback: {a: A, b: B, c: C, d: D}}\n";
        }
    }
    return {{"pack.yaml", "kind: course\nid: crash\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n"},
            {"items.yaml", items},
            {"en/items.yaml", words}};
}

packs::Files program() {
    return {{"pack.yaml",
             "kind: program\nid: crash-program\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n"
             "exams:\n  - {id: quiz, draw: [{course: crash, count: 5}], pass: \"4/5\", minutes: 600}\n"},
            {"en/program.yaml", "title: C\nwhy: C\nexams: {quiz: {title: Q}}\n"}};
}

void registerInstall(gate::Registry& registry) {
    gate::Command install;
    install.name = "crash.install";
    install.about = "Installs the packs of this test";
    install.access = {{gate::Role::Operator, gate::Reach::Organisation}};
    install.handle = [](gate::CommandCall& call) {
        for (const auto& files : {course(), program()}) {
            Problems problems;
            const auto pack = packs::Pack::fromFiles(files, "crash", problems);
            if (!pack) throw std::runtime_error(problems.front().message);
            packs::ContentStore::keep(call.session(), *pack);
            gate::NewRecord record;
            record.type = "packs.installed";
            record.subject = pack->id();
            record.data = Json::object(
                {{"pack", pack->id()}, {"version", pack->version().text()}, {"kind", pack->kind()}, {"digest", pack->digest()}});
            call.append(std::move(record));
        }
        return Json::object();
    };
    registry.command(std::move(install));
}

/// The organisation in a file, opened anew after each death.
class House {
public:
    explicit House(const std::string& file, std::int64_t now) : m_clock(std::make_shared<base::SetClock>(Instant{now})) {
        storage::Location location;
        location.sqliteFile = file;
        m_database = storage::Database::open(location, storage::Database::Opening::MayCreate);
        storage::migrate(*m_database);
        const auto registry = std::make_shared<gate::Registry>();
        packs::registerPacks(*registry);
        assessment::registerAssessment(*registry);
        registerInstall(*registry);
        gate::Directory directory;
        directory.actorOf = [](gate::Session&, const std::string& person, Instant) {
            gate::Actor actor;
            actor.person = person;
            return actor;
        };
        directory.targetOf = [](gate::Session&, const std::string& person, Instant) { return gate::Target{person, {}}; };
        directory.readerOf = [](gate::Session&, const std::string&) { return Reader{}; };
        m_gate = std::make_unique<gate::Gate>(gate::Gate::Parts{m_database, registry, directory, m_clock,
                                                                std::make_shared<base::SystemEntropy>(),
                                                                Phrases::load(std::string(ADAB_SOURCE "/assets/i18n/core"))});
    }
    gate::Answer ask(const std::string& as, const std::string& name, Json args, const std::string& id = {}) {
        gate::Request request;
        request.name = name;
        request.args = std::move(args);
        request.id = id;
        return m_gate->callAs(as, request);
    }
    void setNow(std::int64_t now) { m_clock->set(Instant{now}); }
    /// Verifies the ledger and derives every projection anew; gives what is wrong.
    std::string faults() {
        const auto session = m_database->session();
        const auto verification = ledger::Ledger::verify(*session);
        if (!verification.ok) return verification.faults.empty() ? "not verified" : verification.faults.front().code;
        const auto differences = m_gate->ledger().rebuild(*session, ledger::Ledger::Rebuild::Compare);
        return differences.empty() ? std::string()
                                   : differences.front().table + " " + differences.front().side + ": " + differences.front().key;
    }

private:
    std::shared_ptr<base::SetClock> m_clock;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<gate::Gate> m_gate;
};

/// What stays the same of an attempt for good: items, their order, the order of options, the deadline.
std::string frozenPart(const Json& shown) {
    Json part = Json::object({{"deadline", shown["deadline"]}});
    Json items = Json::list();
    for (const auto& item : shown["items"].items())
        items.push(Json::object({{"slot", item["slot"]}, {"stem", item["stem"]}, {"kind", item["kind"]}, {"options", item["options"]}}));
    part.set("items", std::move(items));
    return toText(part);
}

void say(int channel, const std::string& line) {
    const std::string whole = line + "\n";
    if (write(channel, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size())) _exit(3);
}

// ---- the program that dies --------------------------------------------------------------------------------------------------------

/// Sits exams until it is killed, saying what it tries (`T`) and what it was answered (`A`), each in one write.
[[noreturn]] void drive(const std::string& file, const std::string& seed, std::int64_t now, int channel) {
    House house(file, now);
    assessment::DrawRandom random(seed);
    std::int64_t commands = 0;
    const auto command = [&](const std::string& person, const std::string& name, const Json& args) {
        now += kStepMs;
        house.setNow(now);
        const std::string id = "cmd-" + seed + "-" + std::to_string(++commands);
        say(channel, "T\t" + toText(Json::object({{"id", id}, {"name", name}, {"person", person}, {"args", args}, {"now", now}})));
        const auto answer = house.ask(person, name, args, id);
        if (!answer.ok()) {
            say(channel, "E\t" + answer.error->code);
            _exit(2);
        }
        say(channel, "A\t" + toText(answer.value));
        return answer.value;
    };
    for (;;) {
        const std::string person = "p-" + std::to_string(random.below(kPersons));
        const std::string attempt = command(person, "assessment.startAttempt", Json::object({{"exam", "quiz"}}))["attempt"].text("");
        const auto shown = house.ask(person, "assessment.attempt", Json::object({{"attempt", attempt}}));
        say(channel, "S\t" + toText(Json::object({{"attempt", attempt}, {"frozen", frozenPart(shown.value)}})));
        const auto saves = 1 + random.below(8);
        for (std::uint64_t i = 0; i < saves; ++i) {
            const auto slot = static_cast<std::int64_t>(random.below(kItems)) + 1;
            Json args = Json::object({{"attempt", attempt}, {"slot", slot}});
            const bool typed = shown.value["items"].at(static_cast<std::size_t>(slot - 1))["kind"].text() == "short-text";
            const std::string option(1, static_cast<char>('a' + random.below(4)));
            args.set("response", typed ? Json::object({{"text", "word " + std::to_string(random.next())}})
                                       : Json::object({{"chosen", Json::list({option})}}));
            command(person, "assessment.saveResponse", args);
        }
        if (random.below(3) == 0) command(person, "assessment.submitAttempt", Json::object({{"attempt", attempt}}));
    }
}

// ---- the one that watches ---------------------------------------------------------------------------------------------------------

struct Known {
    std::string person;
    std::string frozen;
    std::map<std::int64_t, std::string> responses;  ///< slot → as answered
    std::string result;                             ///< of the submission
};

struct Counts {
    std::int64_t kills = 0;
    std::int64_t duringCommand = 0;
    std::int64_t durable = 0;  ///< commands in hand that turned out to be done
    std::int64_t acknowledged = 0;
    std::int64_t saves = 0;
    std::int64_t starts = 0;
    std::int64_t submissions = 0;
    std::int64_t resumed = 0;
};

class Watcher {
public:
    Watcher(std::string file, std::string self, std::string seed)
        : m_file(std::move(file)), m_self(std::move(self)), m_seed(std::move(seed)), m_random(m_seed) {}

    bool run(std::int64_t kills) {
        {
            House house(m_file, m_now);
            if (!house.ask("operator", "crash.install", Json::object()).ok()) return fail("cannot install");
        }
        while (counts.kills < kills) {
            if (!killOne()) return false;
            const bool thorough = counts.kills % 50 == 0 || counts.kills == kills;
            if (!check(thorough)) return false;
        }
        return true;
    }
    Counts counts;

private:
    bool fail(const std::string& what) {
        std::cerr << "after " << counts.kills << " kills: " << what << '\n';
        return false;
    }

    /// Lets the program live for a random while and kills it.
    bool killOne() {
        int channel[2];
        if (pipe(channel) != 0) return fail("no pipe");
        const std::string seed = m_seed + "-" + std::to_string(counts.kills);
        const std::string now = std::to_string(m_now);
        const std::string out = std::to_string(channel[1]);
        const auto wanted = static_cast<std::int64_t>(m_random.below(24));
        const auto pauseUs = static_cast<std::int64_t>(m_random.below(1'500));
        const pid_t child = fork();
        if (child == 0) {
            close(channel[0]);
            execl(m_self.c_str(), m_self.c_str(), "--drive", m_file.c_str(), seed.c_str(), now.c_str(), out.c_str(), nullptr);
            _exit(4);
        }
        close(channel[1]);
        m_tried.reset();
        std::string text;
        std::int64_t acknowledged = 0;
        bool killed = false;
        char octets[4096];
        for (;;) {
            const ssize_t got = read(channel[0], octets, sizeof octets);
            if (got <= 0) break;
            text.append(octets, static_cast<std::size_t>(got));
            for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n')) {
                const std::string line = text.substr(0, end);
                text.erase(0, end + 1);
                if (line[0] == 'A') ++acknowledged;
                if (!take(line)) return false;
            }
            if (!killed && acknowledged >= wanted) {
                // Somewhere in what it does next: within a command, a commit, between two.
                std::this_thread::sleep_for(std::chrono::microseconds(pauseUs));
                kill(child, SIGKILL);
                killed = true;
            }
        }
        close(channel[0]);
        int status = 0;
        waitpid(child, &status, 0);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL) return fail("the program ended by itself");
        ++counts.kills;
        if (m_tried) ++counts.duringCommand;
        return true;
    }

    bool take(const std::string& line) {
        if (line[0] == 'E') return fail("refused: " + line.substr(2));
        const Json json = base::parseJson(line.substr(2));
        if (line[0] == 'T') {
            m_tried = json;
            m_now = json["now"].integer();
        } else if (line[0] == 'S') {
            Known& known = m_known[json["attempt"].text()];
            if (!known.frozen.empty() && known.frozen != json["frozen"].text()) return fail("an attempt goes on with other items");
            known.frozen = json["frozen"].text();
        } else {
            ++counts.acknowledged;
            acknowledge(*m_tried, json);
            m_tried.reset();
        }
        return true;
    }

    void acknowledge(const Json& tried, const Json& value) {
        const std::string name = tried["name"].text();
        if (name == "assessment.startAttempt") {
            m_known[value["attempt"].text()].person = tried["person"].text();
            ++(value["resumed"].boolean() ? counts.resumed : counts.starts);
            return;
        }
        Known& known = m_known[tried["args"]["attempt"].text()];
        if (name == "assessment.saveResponse") {
            known.responses[tried["args"]["slot"].integer()] = toText(tried["args"]["response"]);
            ++counts.saves;
        } else {
            known.result = toText(value);
            ++counts.submissions;
        }
    }

    bool check(bool thorough) {
        House house(m_file, m_now);
        if (m_tried && !finish(house)) return false;
        for (const auto& [attempt, known] : m_known) {
            // The past does not change any more; look at it now and then, and at what is open each time.
            if (!thorough && !known.result.empty() && m_random.below(20) > 0) continue;
            if (!checkOne(house, attempt, known)) return false;
        }
        if (thorough) {
            if (const std::string faults = house.faults(); !faults.empty()) return fail(faults);
        }
        return true;
    }

    /// The command that was in hand: done or not done, never half; and repeated under its id it is done once.
    bool finish(House& house) {
        const Json tried = *m_tried;
        m_tried.reset();
        if (tried["name"].text() == "assessment.saveResponse") {
            const std::string attempt = tried["args"]["attempt"].text();
            const std::int64_t slot = tried["args"]["slot"].integer();
            const auto before = shownResponse(house, attempt, m_known[attempt].person, slot);
            const auto old = m_known[attempt].responses.find(slot);
            const bool isNew = before == toText(tried["args"]["response"]);
            const bool isOld = before == (old == m_known[attempt].responses.end() ? "null" : old->second);
            if (!isNew && !isOld) return fail("half an answer: " + before);
            if (isNew) ++counts.durable;
        }
        const auto first = house.ask(tried["person"].text(), tried["name"].text(), tried["args"], tried["id"].text());
        const auto second = house.ask(tried["person"].text(), tried["name"].text(), tried["args"], tried["id"].text());
        if (!first.ok() || !second.ok()) return fail("a repeated command was refused: " + (first.error ? first.error : second.error)->code);
        if (!(first.value == second.value)) return fail("a repeated command answered otherwise");
        acknowledge(tried, first.value);
        if (tried["name"].text() == "assessment.startAttempt") {
            Known& known = m_known[first.value["attempt"].text()];
            const auto shown = house.ask(known.person, "assessment.attempt", Json::object({{"attempt", first.value["attempt"]}}));
            if (known.frozen.empty()) known.frozen = frozenPart(shown.value);
        }
        return true;
    }

    static std::string shownResponse(House& house, const std::string& attempt, const std::string& person, std::int64_t slot) {
        const auto shown = house.ask(person, "assessment.attempt", Json::object({{"attempt", attempt}}));
        return toText(shown.value["items"].at(static_cast<std::size_t>(slot - 1))["response"]);
    }

    bool checkOne(House& house, const std::string& attempt, const Known& known) {
        const auto shown = house.ask(known.person, "assessment.attempt", Json::object({{"attempt", attempt}}));
        if (!shown.ok()) return fail("an attempt that was acknowledged is gone: " + attempt);
        // Died between the start and the first look: the look of now is the first.
        if (known.frozen.empty()) m_known[attempt].frozen = frozenPart(shown.value);
        if (!known.frozen.empty() && frozenPart(shown.value) != known.frozen) return fail("other items, order or deadline: " + attempt);
        for (const auto& [slot, response] : known.responses)
            if (const std::string now = toText(shown.value["items"].at(static_cast<std::size_t>(slot - 1))["response"]); now != response)
                return fail("an answer that showed \"saved\" is lost: " + response + ", on record " + now);
        if (!known.result.empty()) {
            if (shown.value["state"].text() != "graded") return fail("a submission is lost");
            const auto again = house.ask(known.person, "assessment.submitAttempt", Json::object({{"attempt", attempt}}));
            if (toText(again.value) != known.result) return fail("another result than was shown: " + toText(again.value));
            return true;
        }
        const std::int64_t left = Instant::parse(shown.value["deadline"].text())->ms - m_now;
        if (shown.value["remainingMs"].integer() != left) return fail("the time left is not exact");
        return true;
    }

    std::string m_file;
    std::string m_self;
    std::string m_seed;
    assessment::DrawRandom m_random;
    std::int64_t m_now = kBegan;
    std::map<std::string, Known> m_known;
    std::optional<Json> m_tried;  ///< tried and not answered yet
};

}  // namespace

int main(int count, char** words) {
    if (count == 6 && std::strcmp(words[1], "--drive") == 0) drive(words[2], words[3], std::atoll(words[4]), std::atoi(words[5]));
    std::int64_t kills = 40;
    std::string seed = "2026";
    for (int i = 1; i + 1 < count; i += 2) {
        if (std::strcmp(words[i], "--kills") == 0) kills = std::atoll(words[i + 1]);
        if (std::strcmp(words[i], "--seed") == 0) seed = words[i + 1];
    }
    std::string pattern = (std::filesystem::temp_directory_path() / "adab-crash-XXXXXX").string();
    if (!mkdtemp(pattern.data())) return 1;
    Watcher watcher(pattern + "/adab.sqlite", std::filesystem::read_symlink("/proc/self/exe").string(), seed);
    const bool good = watcher.run(kills);
    const Counts& counts = watcher.counts;
    std::cout << counts.kills << " kills, " << counts.duringCommand << " of them within a command (" << counts.durable
              << " saves in hand were durable already); " << counts.acknowledged << " commands acknowledged: " << counts.starts
              << " starts, " << counts.resumed << " resumed, " << counts.saves << " answers, " << counts.submissions << " submissions\n"
              << (good ? "nothing acknowledged was lost\n" : "FAILED\n");
    std::error_code ignored;
    std::filesystem::remove_all(pattern, ignored);
    return good ? 0 : 1;
}
