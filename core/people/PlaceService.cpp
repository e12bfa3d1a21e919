// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "people/PeopleStore.h"
#include "people/ServiceParts.h"

#include <algorithm>

namespace adab::people {

using gate::CommandCall;
using gate::Need;
using gate::QueryCall;
using gate::Type;

namespace {

constexpr std::size_t kLongestPlaceName = 120;

/// ISO weekdays, each once; at least one day of work is left.
Json weekdayList(const Json& days, const std::string& field) {
    std::set<std::int64_t> unique;
    for (const Json& day : days.items()) {
        if (!day.isInteger() || day.integer() < 1 || day.integer() > 7) throw Refused("people.weekday", Json::object(), field);
        unique.insert(day.integer());
    }
    if (unique.size() > 6) throw Refused("people.no-day-of-work", Json::object(), field);
    Json list = Json::list();
    for (const std::int64_t day : unique) list.push(day);
    return list;
}

void requireSite(gate::Session& session, const std::string& site) {
    if (!siteExists(session, site)) throw Refused("people.unknown-site", Json::object({{"site", site}}), "site");
}

Json addSite(CommandCall& call) {
    const Json& args = call.args();
    const std::string site = args["site"].text();
    const std::string zone = args["zone"].text();
    const std::string country = args["country"].text();
    if (siteExists(call.session(), site)) throw Refused("people.site-exists", Json::object({{"site", site}}), "site");
    if (!Zone::exists(zone)) throw Refused("people.unknown-zone", Json::object({{"zone", zone}}), "zone");
    const bool isCountry = country.size() == 2 && std::all_of(country.begin(), country.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCountry) throw Refused("people.country", Json::object({{"country", country}}), "country");
    call.append({.type = "people.siteAdded",
                 .subject = site,
                 .data = Json::object({{"zone", zone},
                                       {"country", country},
                                       {"weekend", weekdayList(args["weekend"], "weekend")},
                                       {"halfDays", weekdayList(args["halfDays"], "halfDays")}}),
                 .texts = placeTexts(args["names"])});
    return Json::object({{"site", site}});
}

Json changeWeek(CommandCall& call) {
    const Json& args = call.args();
    requireSite(call.session(), args["site"].text());
    call.append({.type = "people.weekChanged",
                 .subject = args["site"].text(),
                 .data = Json::object({{"from", args["from"].text()},
                                       {"weekend", weekdayList(args["weekend"], "weekend")},
                                       {"halfDays", weekdayList(args["halfDays"], "halfDays")}})});
    return Json::object({{"site", args["site"].text()}});
}

Json addHoliday(CommandCall& call) {
    const Json& args = call.args();
    const std::string kind = args["kind"].text();
    requireSite(call.session(), args["site"].text());
    if (kind != "full" && kind != "half") throw Refused("people.holiday-kind", Json::object(), "kind");
    call.append({.type = "people.holidayAdded",
                 .subject = args["site"].text(),
                 .data = Json::object({{"date", args["date"].text()}, {"kind", kind}})});
    return Json::object({{"site", args["site"].text()}, {"date", args["date"].text()}});
}

Json addDepartment(CommandCall& call) {
    const std::string department = call.text("department");
    if (departmentExists(call.session(), department)) {
        throw Refused("people.department-exists", Json::object({{"department", department}}), "department");
    }
    call.append({.type = "people.departmentAdded", .subject = department, .texts = placeTexts(call.args()["names"])});
    return Json::object({{"department", department}});
}

Json addJobRole(CommandCall& call) {
    const std::string jobRole = call.text("jobRole");
    if (jobRoleExists(call.session(), jobRole)) throw Refused("people.job-role-exists", Json::object({{"jobRole", jobRole}}), "jobRole");
    call.append({.type = "people.jobRoleAdded",
                 .subject = jobRole,
                 .data = Json::object({{"frontLine", call.args()["frontLine"].boolean()}}),
                 .texts = placeTexts(call.args()["names"])});
    return Json::object({{"jobRole", jobRole}});
}

Json listSites(QueryCall& call) {
    Json rows = Json::list();
    const auto called = placeNames(call.session(), Named::Site, call.reader().locale);
    for (const Site& site : sites(call.session())) {
        const auto name = called.find(site.site);
        rows.push(Json::object({{"site", site.site},
                                {"name", name == called.end() ? site.site : name->second},
                                {"zone", site.zone},
                                {"country", site.country}}));
    }
    return Json::object({{"rows", rows}});
}

Json listNamed(QueryCall& call, Named what, std::string_view idField) {
    auto called = placeNames(call.session(), what, call.reader().locale);
    std::vector<std::pair<std::string, std::string>> sorted(called.begin(), called.end());
    std::sort(sorted.begin(), sorted.end());
    Json rows = Json::list();
    for (const auto& [id, name] : sorted) rows.push(Json::object({{std::string(idField), id}, {"name", name}}));
    return Json::object({{"rows", rows}});
}

Json workingDays(QueryCall& call) {
    const std::string site = call.text("site");
    requireSite(call.session(), site);
    const Date served = dateOf(call.args(), "served");
    const std::int64_t days =
        std::clamp<std::int64_t>(call.args()["days"].integer(), -1, 100'000);  // the rule refuses what is out of its range
    const WorkingCalendar calendar = workingCalendarOf(call.session(), site, call.known());
    return Json::object({{"date", addWorkingDays(calendar, served, static_cast<int>(days)).iso()}});
}

}  // namespace

std::map<std::string, std::string> placeTexts(const Json& names) {
    std::map<std::string, std::string> texts;
    const auto& shipped = base::shippedLocales();
    for (const auto& [locale, typed] : names.members()) {
        if (std::find(shipped.begin(), shipped.end(), locale) == shipped.end()) {
            throw Refused("people.names-locale", Json::object({{"locale", locale}}), "names");
        }
        const std::string text = typed.isText() ? base::normalised(typed.text()) : std::string();
        if (text.empty() || base::codePointCount(text) > kLongestPlaceName) throw Refused("people.names-missing", Json::object(), "names");
        texts[locale] = text;
    }
    if (texts.empty()) throw Refused("people.names-missing", Json::object(), "names");
    return texts;
}

void registerPlaces(gate::Registry& registry) {
    const std::vector<gate::Argument> week{{"weekend", Type::List, Need::Optional, "ISO weekdays off, 1 = Monday"},
                                           {"halfDays", Type::List, Need::Optional, "ISO weekdays worked half"}};
    gate::Command site;
    site.name = "people.addSite";
    site.about = "A site with its zone, country and days off";
    site.arguments = {{"site", Type::Id, Need::Required, "id of the new site"},
                      {"names", Type::Object, Need::Required, "name in each language"},
                      {"zone", Type::Text, Need::Required, "IANA zone"},
                      {"country", Type::Text, Need::Required, "ISO 3166-1 alpha-2"}};
    site.arguments.insert(site.arguments.end(), week.begin(), week.end());
    site.answer = "{site}";
    site.access = setUpAccess();
    site.target = wholeHouseTarget();
    site.handle = addSite;
    registry.command(site);

    gate::Command change;
    change.name = "people.changeWeek";
    change.about = "Other days off at a site from a date on";
    change.arguments = {{"site", Type::Id, Need::Required, ""}, {"from", Type::Date, Need::Required, "first day of the new week"}};
    change.arguments.insert(change.arguments.end(), week.begin(), week.end());
    change.answer = "{site}";
    change.access = setUpAccess();
    change.target = siteTarget();
    change.handle = changeWeek;
    registry.command(change);

    gate::Command holiday;
    holiday.name = "people.addHoliday";
    holiday.about = "A holiday or half day at a site";
    holiday.arguments = {{"site", Type::Id, Need::Required, ""},
                         {"date", Type::Date, Need::Required, ""},
                         {"kind", Type::Text, Need::Required, "full or half"}};
    holiday.answer = "{site, date}";
    holiday.access = setUpAccess();
    holiday.target = siteTarget();
    holiday.handle = addHoliday;
    registry.command(holiday);

    gate::Command department;
    department.name = "people.addDepartment";
    department.about = "Names of a department";
    department.arguments = {{"department", Type::Id, Need::Required, ""}, {"names", Type::Object, Need::Required, "name in each language"}};
    department.answer = "{department}";
    department.access = setUpAccess();
    department.target = wholeHouseTarget();
    department.handle = addDepartment;
    registry.command(department);

    gate::Command role;
    role.name = "people.addJobRole";
    role.about = "A job role, and whether it works in front of the customer";
    role.arguments = {{"jobRole", Type::Id, Need::Required, ""},
                      {"names", Type::Object, Need::Required, "name in each language"},
                      {"frontLine", Type::Boolean, Need::Optional, "in front of the customer"}};
    role.answer = "{jobRole}";
    role.access = setUpAccess();
    role.target = wholeHouseTarget();
    role.handle = addJobRole;
    registry.command(role);

    gate::Query listed;
    listed.name = "people.sites";
    listed.about = "Sites with their names and zones";
    listed.answer = "{rows:[{site, name, zone, country}]}";
    listed.access = everybodyOwn();
    listed.handle = listSites;
    registry.query(listed);

    gate::Query roles;
    roles.name = "people.jobRoles";
    roles.about = "Job roles with their names";
    roles.answer = "{rows:[{jobRole, name}]}";
    roles.access = everybodyOwn();
    roles.handle = [](QueryCall& call) { return listNamed(call, Named::JobRole, "jobRole"); };
    registry.query(roles);

    gate::Query departments;
    departments.name = "people.departments";
    departments.about = "Departments that have names";
    departments.answer = "{rows:[{department, name}]}";
    departments.access = everybodyOwn();
    departments.handle = [](QueryCall& call) { return listNamed(call, Named::Department, "department"); };
    registry.query(departments);

    gate::Query days;
    days.name = "people.workingDay";
    days.about = "The day on which a number of working days are over; the day of service is excluded";
    days.arguments = {{"site", Type::Id, Need::Required, ""},
                      {"served", Type::Date, Need::Required, "day of service"},
                      {"days", Type::Integer, Need::Required, ""}};
    days.answer = "{date}";
    days.access = everybodyOwn();
    days.handle = workingDays;
    registry.query(days);
}

}  // namespace adab::people
