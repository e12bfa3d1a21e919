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
    if (invocation.option("format", "pdf") != "pdf") throw UsageError{"--format takes pdf."};
    print::prepareForPrinting(house::shareFolder() + "/assets/fonts");
    const auto house = invocation.house();
    const Json page = valueOf(*house, invocation, "print.certificate", Json::object({{"person", person}, {"program", program}}));
    const Json shown = valueOf(*house, invocation, "credentials.certificate", Json::object({{"person", person}, {"program", program}}));
    writeFile(file, base::fromBase64url(page["pdf"].text()).value_or(""));
    output.answer(Json::object({{"file", file}, {"serial", shown["serial"]}, {"claim", shown["claim"]}}),
                  "The certificate is in " + file + ".");
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

Exit verifyCredential(const Invocation& invocation, const Output& output) {
    const std::string text = readFile(invocation.word(0, "The text of a certificate's QR code"));
    if (text.starts_with("%PDF")) throw Refused("credentials.pdf");
    std::optional<credentials::Issuer> issuer;
    if (invocation.flag("issuer")) issuer = credentials::readIssuer(readFile(invocation.option("issuer")));
    const Instant at = invocation.instant("at").value_or(base::SystemClock().now());
    const auto result = credentials::verify(text, issuer, Zone().dateOf(at));
    Json checks = Json::list();
    for (const credentials::Check& check : result.checks)
        checks.push(Json::object({{"name", check.name}, {"outcome", name(check.outcome)}}));
    const bool valid = result.verdict == credentials::Verdict::Valid;
    Json answer = Json::object({{"valid", valid}, {"code", credentials::name(result.verdict)}, {"status", "unknown"}, {"checks", checks}});
    std::string people = valid ? "Valid.\n" : "Not valid: " + std::string(credentials::name(result.verdict)) + ".\n";
    if (result.claim) {
        const credentials::Claim& claim = *result.claim;
        answer.set("issuer", Json::object({{"id", claim.issuer}, {"name", claim.issuerName}}));
        answer.set("holder", claim.holder);
        answer.set("achievement", claim.achievement);
        answer.set("serial", claim.serial);
        answer.set("validFrom", claim.validFrom.iso());
        answer.set("validUntil", claim.validUntil.iso());
        people += claim.holder + ", " + claim.achievement + ", " + claim.issuerName + ", from " + claim.validFrom.iso() + " through " +
                  claim.validUntil.iso();
    }
    output.answer(answer, people);
    return valid ? Exit::Done : Exit::Refused;
}

}  // namespace

std::vector<Command> credentialCommands() {
    return {{"certificate export",
             "certificate export --person P --program G --format pdf --output F",
             "A certificate as a PDF page.",
             {"person", "program", "format", "output"},
             {},
             exportCertificate},
            {"credential verify",
             "credential verify FILE [--issuer KEYFILE] [--at INSTANT]",
             "Checks the text of a certificate's QR code, without the database.",
             {"issuer"},
             {},
             verifyCredential}};
}

}  // namespace adab::cli
