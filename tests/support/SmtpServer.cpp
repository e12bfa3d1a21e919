// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SmtpServer.h"

#include "base/Hash.h"
#include "base/Json.h"
#include "support/TestHouse.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace adab::test {

namespace fs = std::filesystem;

namespace {

std::string readAll(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string decoded(std::string base64) {
    base64.erase(std::remove_if(base64.begin(), base64.end(), [](char c) { return c == '\r' || c == '\n' || c == '='; }), base64.end());
    std::replace(base64.begin(), base64.end(), '+', '-');
    std::replace(base64.begin(), base64.end(), '/', '_');
    return base::fromBase64url(base64).value_or("(not base64)");
}

std::string subjectIn(const std::string& text) {
    const std::string header = "\r\nSubject: ";
    const auto start = text.find(header) + header.size();
    auto end = text.find("\r\n", start);
    while (text[end + 2] == ' ') end = text.find("\r\n", end + 2);
    std::string value = text.substr(start, end - start);
    const std::string mark = "=?UTF-8?B?";
    if (!value.starts_with(mark)) return value;
    std::string words;
    for (auto at = value.find(mark); at != std::string::npos; at = value.find(mark, at + 1)) {
        const auto from = at + mark.size();
        words += decoded(value.substr(from, value.find("?=", from) - from));
    }
    return words;
}

}  // namespace

SmtpServer::SmtpServer(const std::string& folder, const std::string& mode) : m_folder(folder) {
    if (mode == "starttls" || mode == "tls") {
        const std::string made =
            "openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
            " -keyout '" +
            folder + "/server.key' -out '" + folder + "/server.pem' 2>/dev/null";
        if (std::system(made.c_str()) != 0) throw std::runtime_error("openssl made no certificate");
    }
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (pipe(in.data()) != 0 || pipe(out.data()) != 0) throw std::runtime_error("no pipe");
    const std::string script = sourceFolder() + "/tests/support/smtp_server.py";
    m_process = fork();
    if (m_process == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        for (const int end : {in[0], in[1], out[0], out[1]}) close(end);
        // Debian's own, which knows Debian's packages.
        execl("/usr/bin/python3", "python3", script.c_str(), folder.c_str(), mode.c_str(), nullptr);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    m_in = in[1];
    // It says its port when it listens.
    std::string port;
    for (char c = 0; read(out[0], &c, 1) == 1 && c != '\n';) port += c;
    close(out[0]);
    if (port.empty()) throw std::runtime_error("the mail server did not start: is python3-aiosmtpd installed (./dev setup)?");
    m_port = std::stoi(port);
}

SmtpServer::~SmtpServer() {
    close(m_in);
    int status = 0;
    waitpid(m_process, &status, 0);
}

std::vector<SmtpServer::Letter> SmtpServer::letters() const {
    std::vector<std::string> files;
    for (const auto& entry : fs::directory_iterator(m_folder)) {
        if (entry.path().extension() == ".eml") files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    std::vector<Letter> all;
    for (const std::string& file : files) {
        const Json envelope = base::parseJson(readAll(file.substr(0, file.size() - 4) + ".json"));
        Letter letter;
        letter.from = envelope["from"].text();
        letter.to = envelope["to"].at(0).text();
        letter.tls = envelope["tls"].boolean();
        letter.text = readAll(file);
        letter.subject = subjectIn(letter.text);
        letter.body = decoded(letter.text.substr(letter.text.find("\r\n\r\n") + 4));
        all.push_back(std::move(letter));
    }
    return all;
}

}  // namespace adab::test
