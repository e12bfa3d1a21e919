// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Json.h"
#include "base/Result.h"

#include <gtest/gtest.h>

#include <functional>

namespace adab::base {
namespace {

std::string refusal(const std::function<void()>& work) {
    try {
        work();
    } catch (const Refused& refused) {
        return refused.error().code;
    }
    return "";
}

TEST(Canonical, SortsKeysAndWritesTheShortestText) {
    const Json value = Json::object({{"b", 2}, {"a", Json::list({1, "x", true, nullptr})}, {"", Json::object()}});
    EXPECT_EQ(canonical(value), R"({"":{},"a":[1,"x",true,null],"b":2})");
    EXPECT_EQ(canonical(Json::object({{"b", 2}, {"a", 1}})), canonical(Json::object({{"a", 1}, {"b", 2}})));
}

/// The order of RFC 8785 §3.2.3: by UTF-16 code units, where U+1F600 (D83D…) stands before U+FB33.
TEST(Canonical, SortsAsTheRfcDoes) {
    const Json value = Json::object({{"\u20ac", "Euro"},
                                     {"\r", "CR"},
                                     {"\ufb33", "Dalet"},
                                     {"1", "One"},
                                     {"\U0001F600", "Smile"},
                                     {"\u0080", "Control"},
                                     {"\u00f6", "O"}});
    EXPECT_EQ(canonical(value),
              "{\"\\r\":\"CR\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"O\",\"€\":\"Euro\",\"😀\":\"Smile\",\"\ufb33\":\"Dalet\"}");
}

TEST(Canonical, EscapesOnlyWhatItMust) {
    EXPECT_EQ(canonical(Json(std::string("\"\\/\b\f\n\r\t\x01\x1f ครับ é\x7f"))), "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f ครับ é\x7f\"");
}

TEST(Canonical, RefusesWhatRecordsMayNotHold) {
    EXPECT_EQ(refusal([] { canonical(Json(0.5)); }), "json.not-canonical");
    EXPECT_EQ(refusal([] { canonical(Json::list({Json(1.0)})); }), "json.not-canonical");
    EXPECT_EQ(refusal([] { canonical(Json(std::int64_t{9007199254740992})); }), "json.not-canonical");
    EXPECT_EQ(refusal([] { canonical(Json(std::int64_t{-9007199254740992})); }), "json.not-canonical");
    EXPECT_EQ(canonical(Json(std::int64_t{9007199254740991})), "9007199254740991");
    EXPECT_EQ(canonical(Json(std::int64_t{-9007199254740991})), "-9007199254740991");
    EXPECT_EQ(refusal([] { canonical(Json("\xff")); }), "json.not-canonical");
    EXPECT_EQ(refusal([] { canonical(Json::object({{"\xc0\x80", 1}})); }), "json.not-canonical");
}

struct ParseRow {
    const char* text;
    const char* canonicalText;
};
class JsonTaken : public testing::TestWithParam<ParseRow> {};
TEST_P(JsonTaken, AsItStands) { EXPECT_EQ(canonical(parseJson(GetParam().text)), GetParam().canonicalText); }
INSTANTIATE_TEST_SUITE_P(All, JsonTaken,
                         testing::Values(ParseRow{" { \"b\" : 1 , \"a\" : [ ] } ", R"({"a":[],"b":1})"},
                                         ParseRow{R"("\u0e01\u00e9\ud83d\ude00\/")", "\"กé😀/\""}, ParseRow{"-0", "0"},
                                         ParseRow{"-12", "-12"}, ParseRow{"true", "true"}, ParseRow{"null", "null"},
                                         ParseRow{"\"\"", "\"\""}, ParseRow{"[[],{}]", "[[],{}]"}));

class JsonRefused : public testing::TestWithParam<const char*> {};
TEST_P(JsonRefused, AsNotStrict) {
    EXPECT_EQ(refusal([] { parseJson(GetParam()); }), "json.invalid") << GetParam();
}
INSTANTIATE_TEST_SUITE_P(All, JsonRefused,
                         testing::Values("", " ", "{", "[1,]", "[1 2]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{a:1}", "{'a':1}", "01", "1.",
                                         ".5", "+1", "1e", "--1", "NaN", "tru", "truex", "1 2", "\"a", "\"\n\"", "\"\\x\"", "\"\\u12\"",
                                         "\"\\ud800\"", "\"\\ud800x\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\xff", "\"\xed\xa0\x80\"",
                                         "99999999999999999999", "{\"a\" 1}", "[1]]", "// c\n1"));

TEST(ParseJson, HasALimitOfDepth) {
    EXPECT_NO_THROW(parseJson(std::string(64, '[') + std::string(64, ']')));
    EXPECT_EQ(refusal([] { parseJson(std::string(66, '[') + std::string(66, ']')); }), "json.invalid");
    EXPECT_EQ(refusal([] { parseJson(std::string(1000000, '[')); }), "json.invalid");
}

TEST(ParseJson, SaysWhere) {
    try {
        parseJson("{\"a\": 1,, }");
        FAIL();
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.error().arguments["at"].integer(), 8);
    }
}

TEST(Json, ReadsWithAFallback) {
    const Json value = parseJson(R"({"n": 7, "t": "x", "r": 0.25, "b": true, "l": [1]})");
    EXPECT_EQ(value["n"].integer(), 7);
    EXPECT_EQ(value["t"].integer(3), 3);
    EXPECT_EQ(value["absent"]["further"].text(), "");
    EXPECT_EQ(value["n"].text("none"), "none");
    EXPECT_EQ(value["r"].real(), 0.25);
    EXPECT_TRUE(value["b"].boolean());
    EXPECT_EQ(value["l"].at(0).integer(), 1);
    EXPECT_TRUE(value["l"].at(9).isNull());
    EXPECT_EQ(value.size(), 5U);
    EXPECT_TRUE(value.has("l"));
    EXPECT_FALSE(value.has("x"));
}

TEST(Json, IsBuiltUp) {
    Json value;
    value.set("b", 1).set("a", Json::list({1})).set("b", 2);
    EXPECT_EQ(canonical(value), R"({"a":[1],"b":2})");
    value.erase("a");
    EXPECT_EQ(canonical(value), R"({"b":2})");
    Json list;
    list.push(1).push("x");
    EXPECT_EQ(canonical(list), R"([1,"x"])");
    EXPECT_EQ(toText(Json(0.1)), "0.1");
    EXPECT_EQ(toPrettyText(parseJson(R"({"a":[1],"b":{}})")), "{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}");
}

}  // namespace
TEST(Json, ARealIsWrittenSoThatItIsReadAgain) {
    // Found by fuzzing: without a point these are integers too large to be read, or a zero with a sign.
    EXPECT_EQ(toText(Json(9223372036854775808.0)), toText(parseJson(toText(Json(9223372036854775808.0)))));
    EXPECT_EQ(toText(Json(12345678901234567168.0)), toText(parseJson(toText(Json(12345678901234567168.0)))));
    EXPECT_EQ(toText(Json(-0.0)), "0");
    EXPECT_EQ(toText(Json(75.0)), "75");
    EXPECT_EQ(toText(Json(0.75)), "0.75");
}

}  // namespace adab::base
