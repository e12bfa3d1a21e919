// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hash.h"
#include "cli/Invocation.h"
#include "credentials/Claim.h"
#include "print/PrintService.h"

namespace adab::cli {

namespace {

Exit exportCertificate(const Invocation& invocation, const Output& output) {
    const std::string person = invocation.required("person");
    const std::string program = invocation.required("program");
    const std::string file = invocation.required("output");
    const std::string format = invocation.option("format", "pdf");
    if (format != "pdf" && format != "openbadge") throw UsageError{"--format takes pdf or openbadge."};
    const Json whose = Json::object({{"person", person}, {"program", program}});
    if (format == "openbadge") {
        const auto house = invocation.house();
        const Json badge = valueOf(*house, invocation, "credentials.openBadge", whose);
        writeFile(file, badge["text"].text());
        output.answer(Json::object({{"file", file}, {"serial", badge["serial"]}}), "The credential is in " + file + ".");
        return Exit::Done;
    }
    print::prepareForPrinting(house::shareFolder() + "/assets/fonts");
    const auto house = invocation.house();
    const Json page = valueOf(*house, invocation, "print.certificate", whose);
    const Json shown = valueOf(*house, invocation, "credentials.certificate", whose);
    writeFile(file, base::fromBase64url(page["pdf"].text()).value_or(""));
    output.answer(Json::object({{"file", file}, {"serial", shown["serial"]}, {"claim", shown["claim"]}}),
                  "The certificate is in " + file + ".");
    return Exit::Done;
}

Exit exportStatusList(const Invocation& invocation, const Output& output) {
    const std::string purpose = invocation.required("purpose");
    const std::string file = invocation.required("output");
    const auto house = invocation.house();
    const Json list = valueOf(*house, invocation, "credentials.statusList", Json::object({{"purpose", purpose}}));
    writeFile(file, list["text"].text());
    output.answer(Json::object({{"file", file}, {"purpose", purpose}, {"asOf", list["asOf"]}, {"places", list["places"]}}),
                  "The list is in " + file + ". Lay it where those who verify can fetch it, and write it anew when something changes.");
    return Exit::Done;
}

std::string_view name(credentials::Check::Outcome outcome) {
    switch (outcome) {
        case credentials::Check::Outcome::Good: return "good";
        case credentials::Check::Outcome::Bad: return "bad";
        case credentials::Check::Outcome::Unknown: return "unknown";
    }
    return {};
}

Json verdictJson(const credentials::Verification& result) {
    Json checks = Json::list();
    for (const credentials::Check& check : result.checks)
        checks.push(Json::object({{"name", check.name}, {"outcome", name(check.outcome)}}));
    Json answer = Json::object({{"valid", result.verdict == credentials::Verdict::Valid},
                                {"code", credentials::name(result.verdict)},
                                {"status", credentials::name(result.listed.state)},
                                {"checks", checks}});
    if (result.listed.asOf) answer.set("statusAsOf", result.listed.asOf->iso());
    return answer;
}

void showClaim(const credentials::Claim& claim, Json& answer) {
    answer.set("issuer", Json::object({{"id", claim.issuer}, {"name", claim.issuerName}}));
    answer.set("holder", claim.holder);
    answer.set("achievement", claim.achievement);
    answer.set("serial", claim.serial);
    answer.set("validFrom", claim.validFrom.iso());
    answer.set("validUntil", claim.validUntil.iso());
    answer.set("content", Json::object({{"issuer", claim.issuer},
                                        {"issuerName", claim.issuerName},
                                        {"serial", claim.serial},
                                        {"holder", claim.holder},
                                        {"program", claim.program},
                                        {"achievement", claim.achievement},
                                        {"validFrom", claim.validFrom.iso()},
                                        {"validUntil", claim.validUntil.iso()},
                                        {"ledgerSeq", claim.ledgerSeq}}));
}

void showBadge(const credentials::ReadBadge& read, Json& answer) {
    const credentials::OpenBadge& badge = read.badge;
    answer.set("issuer", Json::object({{"id", badge.issuer}, {"name", badge.issuerName}}));
    answer.set("holder", badge.holder);
    answer.set("achievement", badge.achievementName);
    answer.set("serial", badge.serial);
    answer.set("validFrom", badge.validFrom.iso());
    answer.set("validUntil", badge.validUntil.iso());
    answer.set("content", read.content);
}

/// A sentence about what is JSON and of our kind, but not a certificate of ours to the letter.
Json malformed(const Error& error) {
    credentials::Verification result;
    result.checks.push_back({"format", credentials::Check::Outcome::Bad});
    Json answer = verdictJson(result);
    answer.set("error", refusal(error)["error"]);
    return answer;
}

std::string sentences(const Json& answer) {
    std::string text = answer["valid"].boolean() ? "Valid.\n" : "Not valid: " + answer["code"].text() + ".\n";
    if (answer.has("error")) text += answer["error"]["message"].text() + '\n';
    if (answer.has("holder")) {
        text += answer["holder"].text() + ", " + answer["achievement"].text() + ", " + answer["issuer"]["name"].text() + ", from " +
                answer["validFrom"].text() + " through " + answer["validUntil"].text() + "\nStatus: " + answer["status"].text();
        if (answer.has("statusAsOf")) text += ", as of " + answer["statusAsOf"].text();
        text += "\nEverything that is signed:\n" + base::toPrettyText(answer["content"]);
    }
    return text;
}

Exit verifyCredential(const Invocation& invocation, const Output& output) {
    const std::string text = readFile(invocation.word(0, "An Open Badges credential, or the text of a certificate's QR code"));
    if (text.starts_with("%PDF")) throw Refused("credentials.pdf");
    std::optional<credentials::Issuer> issuer;
    if (invocation.flag("issuer")) issuer = credentials::readIssuer(readFile(invocation.option("issuer")));
    std::vector<credentials::StatusList> lists;
    for (const std::string& list : invocation.repeated) lists.push_back(credentials::readStatusList(readFile(list)));
    const Instant at = invocation.instant("at").value_or(base::SystemClock().now());
    const auto first = text.find_first_not_of(" \t\r\n");
    const bool isJson = first != std::string::npos && (text[first] == '{' || text[first] == '[');
    Json answer;
    if (isJson) {
        try {
            const auto read = credentials::readBadge(text);
            answer = verdictJson(credentials::verify(read, issuer, at, lists));
            showBadge(read, answer);
        } catch (const Refused& refused) {
            if (refused.error().code != "credentials.other-shape") throw;
            answer = malformed(refused.error());
        }
    } else {
        const auto result = credentials::verify(text, issuer, Zone().dateOf(at), lists);
        answer = verdictJson(result);
        if (result.claim) showClaim(*result.claim, answer);
    }
    output.answer(answer, sentences(answer));
    return answer["valid"].boolean() ? Exit::Done : Exit::Refused;
}

}  // namespace

std::vector<Command> credentialCommands() {
    return {{"certificate export",
             "certificate export --person P --program G --format pdf|openbadge --output F",
             "A certificate as a PDF page or as a signed Open Badges 3.0 credential.",
             {"person", "program", "format", "output"},
             {},
             exportCertificate},
            {"certificate status-list",
             "certificate status-list --purpose revocation|suspension|refresh --output F",
             "The signed list by which anybody can see whether a certificate was revoked, suspended or replaced.",
             {"purpose", "output"},
             {},
             exportStatusList},
            {"credential verify",
             "credential verify FILE [--issuer KEYFILE] [--status LIST]… [--at INSTANT]",
             "Checks an Open Badges credential, or the text of a certificate's QR code, without the database.",
             {"issuer", "status"},
             {},
             verifyCredential}};
}

}  // namespace adab::cli
