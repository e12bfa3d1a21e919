// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences whose codes are put together at run time: each exists in every language and is written out whole.
#include "certification/CertificationRules.h"
#include "discipline/Discipline.h"
#include "policies/Policy.h"
#include "support/TestHouse.h"

using namespace adab;

namespace {

std::vector<std::string> madeCodes() {
    using namespace certification;
    std::vector<std::string> codes;
    for (int i = 0; i < kLabels; ++i) {
        const Label label = static_cast<Label>(i);
        codes.push_back("certification.status-" + std::string(name(label)));
        codes.push_back(mayDo(Status{Duty::NotRequired, Certificate::None, Hold::None, label}).code);
    }
    codes.push_back("certification.status-assigned-waiting");
    codes.push_back("certification.status-in-progress-waiting");
    for (const auto kind : {AwardKind::First, AwardKind::Renewal, AwardKind::Late, AwardKind::Again}) {
        codes.push_back("certification.award-" + std::string(name(kind)));
    }
    for (const auto kind : {RequirementKind::Course, RequirementKind::Practice, RequirementKind::Scenario, RequirementKind::Exam,
                            RequirementKind::Acknowledgement, RequirementKind::Formula, RequirementKind::Observation,
                            RequirementKind::Hours, RequirementKind::Certification, RequirementKind::Entry}) {
        codes.push_back("certification.next-" + std::string(name(kind)));
    }
    for (const char* kind : {"line-earned", "line-correction", "line-kept", "grant-bonus", "grant-nomination", "grant-encouragement"})
        codes.push_back(std::string("rewards.") + kind);
    for (const char* one : {"language-en", "language-th", "language-fa", "language-ar", "shift-early", "shift-late", "shift-night", "why",
                            "why-program", "why-measured"})
        codes.push_back(std::string("policies.") + one);
    for (const auto trigger : policies::allTriggers()) {
        codes.push_back("policies.trigger-" + std::string(policies::name(trigger)));
    }
    for (const auto trigger : {policies::Trigger::Certified, policies::Trigger::Renewed, policies::Trigger::Visit, policies::Trigger::Kpi,
                               policies::Trigger::IdeaAdopted, policies::Trigger::AgreementMet}) {
        codes.push_back("rewards.because-" + std::string(policies::name(trigger)));
    }
    for (const auto trigger : {policies::Trigger::Overdue, policies::Trigger::Lapsed, policies::Trigger::Visit, policies::Trigger::Kpi,
                               policies::Trigger::ConcernConfirmed}) {
        codes.push_back("discipline.concern-" + std::string(policies::name(trigger)));
        codes.push_back("discipline.mine-" + std::string(policies::name(trigger)));
    }
    codes.push_back("discipline.offer-" + std::string(policies::name(policies::Offer::SupportPlan)));
    codes.push_back("discipline.offer-" + std::string(policies::name(policies::Offer::Coaching)));
    for (const auto& step : discipline::supportSteps()) codes.push_back("discipline.step-" + step);
    for (const char* need : {"hr-access", "concerns", "lapsed", "overdue", "in-grace", "suspended", "ends-soon", "not-enrolled"}) {
        codes.push_back(std::string("insight.need-") + need);
    }
    for (const char* what : {"suspended",
                             "reinstated",
                             "revoked",
                             "exempted",
                             "enrolled",
                             "imported",
                             "recognised",
                             "observed",
                             "observed-passed",
                             "observation-signed",
                             "observation-withdrawn",
                             "hours",
                             "entry",
                             "proposed",
                             "declined",
                             "due-moved",
                             "appealed",
                             "appeal-upheld",
                             "appeal-overturned",
                             "revocation-lifted",
                             "taken-back",
                             "exception-refused",
                             "thanked"})
        codes.push_back(std::string("insight.record-") + what);
    return codes;
}

TEST(Sentences, MadeCodesHaveATextInEveryLanguage) {
    const auto phrases = Phrases::load(test::sourceFolder() + "/assets/i18n/core");
    const Json date = Json::object({{"date", "2026-05-15"}});
    const Json moment = Json::object({{"instant", std::int64_t{1'778'000'000'000}}, {"zone", "Asia/Tehran"}});
    for (const auto& locale : base::shippedLocales()) {
        for (const auto& code : madeCodes()) {
            EXPECT_TRUE(phrases->has(code, locale)) << locale << " " << code;
            for (const std::int64_t count : {1, 2, 3, 11, 100}) {
                const std::string text = phrases->render(code,
                                                         Json::object({{"due", date},
                                                                       {"until", date},
                                                                       {"grace", date},
                                                                       {"date", date},
                                                                       {"since", moment},
                                                                       {"start", date},
                                                                       {"program", "Service"},
                                                                       {"name", "Nok"},
                                                                       {"hours", count},
                                                                       {"percent", count},
                                                                       {"fact", "A visit"},
                                                                       {"value", "80"},
                                                                       {"about", "A visit"},
                                                                       {"jobRole", "waiter"},
                                                                       {"points", count},
                                                                       {"count", count},
                                                                       {"days", count}}),
                                                         {locale, base::usualCalendar(locale)});
                EXPECT_NE(text, code) << locale;
                EXPECT_EQ(text.find('{'), std::string::npos) << locale << " " << code << ": " << text;
            }
        }
    }
}

}  // namespace
