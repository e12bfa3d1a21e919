// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace adab::cli {

namespace {

std::string askedPassword() {
    if (const char* given = std::getenv("ADAB_PASSWORD")) return given;
    std::cerr << "Password: " << std::flush;
    termios before{};
    const bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios quiet = before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    std::string password;
    std::getline(std::cin, password);
    if (terminal) tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::cerr << '\n';
    return password;
}

}  // namespace

std::string Invocation::option(const std::string& name, const std::string& fallback) const {
    const auto found = options.find(name);
    return found == options.end() ? fallback : found->second;
}

std::string Invocation::required(const std::string& name) const {
    if (!flag(name)) throw UsageError{"--" + name + " is missing."};
    return option(name);
}

std::optional<Instant> Invocation::instant(const std::string& name) const {
    if (!flag(name)) return std::nullopt;
    const auto instant = Instant::parse(option(name));
    if (!instant) throw UsageError{"--" + name + " takes an instant such as 2026-05-01T08:00:00Z."};
    return instant;
}

std::int64_t Invocation::integer(const std::string& name, std::int64_t fallback) const {
    if (!flag(name)) return fallback;
    const std::string text = option(name);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) throw UsageError{"--" + name + " takes a whole number."};
    return value;
}

const std::string& Invocation::word(std::size_t index, const char* what) const {
    if (index >= words.size()) throw UsageError{std::string(what) + " is missing."};
    return words[index];
}

std::string Invocation::dataFolder() const { return option("data", house::usualDataFolder()); }

std::unique_ptr<house::House> Invocation::house() const {
    try {
        return house::House::open({dataFolder(), house::Options::Opening::Existing, nullptr, nullptr});
    } catch (const Refused& refused) {
        throw Unopened{refused.error()};
    }
}

void Output::answer(const Json& value, const std::string& people) const {
    if (m_json) {
        std::cout << toText(value) << '\n';
    } else {
        std::cout << (people.empty() ? toPrettyText(value) : people) << '\n';
    }
}

void Output::line(const Json& value) const { std::cout << toText(value) << '\n'; }

void Output::message(const std::string& text) { std::cerr << text << '\n'; }

Reader operatorReader() {
    std::string language;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (!value || !*value) continue;
        language = std::string(value).substr(0, 2);  // th_TH.UTF-8
        break;
    }
    const auto& shipped = base::shippedLocales();
    if (std::find(shipped.begin(), shipped.end(), language) == shipped.end()) return {};
    return {language, base::usualCalendar(language)};
}

gate::Answer callGate(house::House& house, const Invocation& invocation, const gate::Request& request) {
    if (!invocation.flag("as")) {
        gate::Request read = request;
        if (!read.reader) read.reader = operatorReader();
        return house.gate().call(gate::Gate::operatorActor(), read);
    }
    gate::Answer session = house.gate().call(
        std::string(), {"people.signIn",
                        Json::object({{"login", invocation.option("as")}, {"secret", askedPassword()}, {"device", "desk"}}),
                        {},
                        {},
                        {},
                        operatorReader()});
    if (session.error) return session;
    return house.gate().call(session.value["token"].text(), request);
}

Json valueOf(house::House& house, const Invocation& invocation, const std::string& name, Json args) {
    gate::Request request{name, std::move(args), {}, invocation.instant("at"), invocation.instant("known"), {}};
    const gate::Answer answer = callGate(house, invocation, request);
    if (answer.error) throw Refused(*answer.error);
    return answer.value;
}

Json refusal(const Error& error) {
    std::string message;
    try {
        message = Phrases::load(house::shareFolder() + "/assets/i18n/core")->render(error.code, error.arguments, operatorReader());
    } catch (const Refused&) {
        message = "The courses, texts and fonts of Adab are not in " + house::shareFolder() +
                  ". Please install the program again, or name their folder in ADAB_SHARE. (" + error.code + ")";
    }
    return Json::object({{"ok", false}, {"error", Json::object({{"code", error.code}, {"message", message}, {"field", error.field}})}});
}

Json toJson(const Problem& problem) {
    return Json::object({{"file", problem.file},
                         {"line", problem.line},
                         {"column", problem.column},
                         {"message", problem.message},
                         {"remedy", problem.remedy}});
}

std::string sentenceOf(const Problem& problem) {
    return problem.file + ':' + std::to_string(problem.line) + ':' + std::to_string(problem.column) + ": " + problem.message + "\n    " +
           problem.remedy + '\n';
}

std::string readFile(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Refused("cli.file-unreadable", Json::object({{"file", path}}));
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeFile(const std::string& path, const std::string& bytes) {
    namespace fs = std::filesystem;
    std::error_code error;
    // What is no file (a terminal, a pipe) takes the octets as they come.
    const bool replaces = !fs::exists(path, error) || fs::is_regular_file(path, error);
    const std::string target = replaces ? path + ".part" : path;
    std::ofstream out(target, std::ios::binary | std::ios::trunc);
    const bool opened = out.is_open();
    out << bytes;
    out.close();
    const bool written = !out.fail();
    if (replaces && written) fs::rename(target, path, error);
    if (written && !(replaces && error)) return;
    if (replaces && opened) fs::remove(target, error);
    throw Refused("cli.file-unwritable", Json::object({{"file", path}}));
}

}  // namespace adab::cli
