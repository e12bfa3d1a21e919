// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand certificates in four languages, signed and printed as PDF: at most 60 s. Beside it the same as Open Badges.
#include "credentials/Certificate.h"
#include "print/CertificatePage.h"
#include "print/PrintService.h"

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>

using namespace adab;

namespace {

constexpr int kCertificates = 1'000;
constexpr double kLimitSeconds = 60;

const ledger::SigningKey& key() {
    static base::SeededEntropy entropy(3);
    static const ledger::SigningKey key = ledger::newSigningKey(entropy);
    return key;
}

struct Words {
    const char* locale;
    const char* name;
    const char* title;
    const char* proves;
};
constexpr std::array<Words, 4> kWords{
    Words{"en", "Anna Brown", "Welcome to service", "Knows and practises the standards of service of this house."},
    Words{"th", "สุดารัตน์ ใจดี", "ยินดีต้อนรับสู่งานบริการ", "รู้และปฏิบัติตามมาตรฐานการบริการขององค์กร"},
    Words{"fa", "سارا احمدی", "به خدمت خوش آمدید",
          "معیارهای خدمات این سازمان را می‌شناسد و به کار می‌بندد."},
    Words{"ar", "ليلى حسن", "أهلًا بكم في الخدمة", "يعرف معايير الخدمة في هذه المنظمة ويعمل بها."}};

credentials::Certificate certificate(int index) {
    const Words& words = kWords.at(static_cast<std::size_t>(index) % kWords.size());
    credentials::Certificate made;
    made.person = "p-" + std::to_string(index);
    made.locale = words.locale;
    made.name = words.name;
    made.latinName = "Person " + std::to_string(index);
    made.issuerName = "Saffron House";
    made.programTitle = words.title;
    made.programTitleEn = "Welcome to service";
    made.proves = words.proves;
    made.provesEn = "Knows and practises the standards of service of this house.";
    made.version = "1.0.0";
    made.criteriaEn = "Lessons; Formulas; A complaint; The quiz; The standards";
    made.issued.seq = 1000 + index;
    made.issued.from = *Instant::parse("2026-05-05T08:00:00Z");
    made.issued.validUntil = *Instant::parse("2027-05-05T17:00:00Z");
    made.claim = {"org-0011223344556677", "Saffron House",  "2026-00" + std::to_string(1000 + index),
                  made.latinName,         "onboarding",     "Welcome to service",
                  Date{2026, 5, 5},       Date{2027, 5, 5}, 1000 + index};
    made.claimText = credentials::signedClaim(made.claim, key());
    made.qr = base::qrCode(made.claimText);
    for (const auto calendar : {base::CalendarKind::Gregorian, base::usualCalendar(words.locale)}) {
        const auto written = [&](const char* locale) {
            const Reader reader{locale, calendar};
            return credentials::WrittenDates{std::string(base::name(calendar)), base::longDate(made.claim.validFrom, reader),
                                             base::longDate(made.claim.validUntil, reader)};
        };
        made.dates.push_back(written(words.locale));
        made.datesEn.push_back(written("en"));
    }
    return made;
}

void printed(benchmark::State& state) {
    print::prepareForPrinting(std::string(ADAB_SOURCE "/assets/fonts"));
    for (auto unused : state) {
        const auto start = std::chrono::steady_clock::now();
        std::size_t octets = 0;
        for (int i = 0; i < kCertificates; ++i) octets += print::certificatePdf(certificate(i)).size();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        state.counters["seconds"] = seconds;
        state.counters["limit"] = kLimitSeconds;
        state.counters["KB each"] = static_cast<double>(octets) / 1024 / kCertificates;
        if (seconds > kLimitSeconds) state.SkipWithError("1,000 certificates took longer than 60 s");
    }
}
BENCHMARK(printed)->Iterations(1)->Unit(benchmark::kMillisecond);

void asOpenBadges(benchmark::State& state) {
    for (auto unused : state) {
        for (int i = 0; i < kCertificates; ++i) {
            const auto made = certificate(i);
            benchmark::DoNotOptimize(credentials::signedBadge(credentials::badgeOf(made), made.issued.from, key()));
        }
    }
    state.SetItemsProcessed(state.iterations() * kCertificates);
}
BENCHMARK(asOpenBadges)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
