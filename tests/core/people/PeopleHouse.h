// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/PeopleDirectory.h"
#include "people/PeopleService.h"
#include "people/PeopleStore.h"
#include "support/TestHouse.h"

#include <memory>
#include <string>

namespace adab::people {

/// Two sites, a job role, and people around them, made by the operator at 2026-05-04T08:00Z (15:00 in Bangkok):
/// `nok` and `som` at the front desk of `bkk`, `vida` at `dxb`; `sup` supervises bkk, `hr` the whole house, `hrb` only bkk, `aud` audits.
class PeopleHouse {
public:
    PeopleHouse() : house({registerPeople}, makeDirectory()) {
        house.ok("operator", "people.addSite",
                 Json::object({{"site", "bkk"},
                               {"names", Json::object({{"en", "Bangkok"}, {"th", "กรุงเทพฯ"}})},
                               {"zone", "Asia/Bangkok"},
                               {"country", "TH"},
                               {"weekend", Json::list({6, 7})}}));
        house.ok("operator", "people.addSite",
                 Json::object({{"site", "dxb"},
                               {"names", Json::object({{"en", "Dubai"}})},
                               {"zone", "Asia/Dubai"},
                               {"country", "AE"},
                               {"weekend", Json::list({6, 7})},
                               {"halfDays", Json::list({5})}}));
        house.ok("operator", "people.addJobRole",
                 Json::object({{"jobRole", "receptionist"},
                               {"names", Json::object({{"en", "Receptionist"}, {"th", "พนักงานต้อนรับ"}})},
                               {"frontLine", true}}));
        person("nok", "นก สุขใจ", "Nok Suksai", "bkk");
        person("som", "สมชาย ใจดี", "Somchai Jaidee", "bkk");
        person("vida", "ویدا راد", "Vida Rad", "dxb");
        person("sup", "สุดา", "Suda", "bkk");
        person("hr", "Hanna Ross", "Hanna Ross", "bkk");
        person("hrb", "Hugo Berg", "Hugo Berg", "bkk");
        person("aud", "Aya Udo", "Aya Udo", "dxb");
        grant("sup", "supervisor", "site", "bkk");
        grant("hr", "hr", "organisation");
        grant("hrb", "hr", "site", "bkk");
        grant("aud", "auditor", "organisation");
    }

    void person(const std::string& id, const std::string& name, const std::string& latin, const std::string& site) {
        house.ok("operator", "people.addStaff",
                 Json::object({{"person", id}, {"name", name}, {"latinName", latin}, {"login", id}, {"locale", "en"}}));
        house.ok(
            "operator", "people.startJob",
            Json::object({{"person", id}, {"site", site}, {"department", "front"}, {"jobRole", "receptionist"}, {"from", "2026-05-04"}}));
    }
    void grant(const std::string& person, const std::string& role, const std::string& scope, const std::string& site = {}) {
        Json args = Json::object({{"person", person}, {"role", role}, {"scope", scope}});
        if (!site.empty()) args.set("site", site);
        house.ok("operator", "people.grantRole", args);
    }

    std::string code(const std::string& person) {
        return house.ok("operator", "people.issueEnrolmentCode", Json::object({{"person", person}}))["code"].text();
    }
    gate::Answer call(const std::string& token, const std::string& name, Json args = Json::object()) {
        return house.gate().call(token, gate::Request{name, std::move(args), {}, {}, {}, {}});
    }
    gate::Answer enrol(const std::string& code, const std::string& secret, const std::string& kind = "pin") {
        return call("", "people.enrol", Json::object({{"code", code}, {"secret", secret}, {"secretKind", kind}, {"locale", "th"}}));
    }
    gate::Answer signIn(const std::string& login, const std::string& secret, const std::string& device = "kiosk") {
        return call("", "people.signIn", Json::object({{"login", login}, {"secret", secret}, {"device", device}}));
    }

    test::TestHouse house;
};

inline std::string codeOf(const gate::Answer& answer) { return answer.error ? answer.error->code : "ok"; }

}  // namespace adab::people
