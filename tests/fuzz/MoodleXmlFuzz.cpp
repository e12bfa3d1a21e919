// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "fuzz/ImportLaws.h"

#include <array>
#include <cstring>
#include <random>

void attack(std::string_view text) { holdImportLaws(adab::assessment::ExchangeFormat::MoodleXml, text); }

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* octets, std::size_t count, std::size_t most);

namespace {

/// What a questionnaire is made of. A byte changed anywhere in XML mostly gives a file that is refused at once, so that questions are also
/// changed piece by piece.
constexpr std::array<std::string_view, 12> kTypes{"multichoice", "truefalse", "shortanswer", "numerical", "matching", "essay",
                                                  "description", "ordering",  "gapselect",   "ddwtos",    "cloze",    "category"};
constexpr std::array<std::string_view, 24> kPieces{
    "<answer fraction=\"100\"><text>true</text><feedback><text>F</text></feedback></answer>",
    "<answer fraction=\"33.33333\" format=\"html\"><text>a</text></answer>",
    "<answer fraction=\"-50\"><text>12,5</text><tolerance>0.5</tolerance></answer>",
    "<answer fraction=\"100\"><text>7</text></answer>",
    "<answer fraction=\"0\"><text>*</text><feedback><text>no</text></feedback></answer>",
    "<subquestion format=\"html\"><text>a</text><answer><text>1</text></answer></subquestion>",
    "<subquestion><text></text><answer><text>2</text></answer></subquestion>",
    "<selectoption><text>x</text><group>2</group></selectoption>",
    "<dragbox><text>y</text></dragbox>",
    "<generalfeedback><text>G</text></generalfeedback>",
    "<correctfeedback><text>C</text></correctfeedback>",
    "<defaultgrade>2.5</defaultgrade>",
    "<single>false</single>",
    "<hint><text>H</text></hint>",
    "<tags><tag><text>t</text></tag></tags>",
    "<idnumber>7</idnumber>",
    "<units><unit><multiplier>0.5</multiplier><unit_name>h</unit_name></unit></units><unitpenalty>0.1</unitpenalty>",
    "<graderinfo format=\"moodle_auto_format\"><text>R</text></graderinfo>",
    "<name><text>N</text></name>",
    "<file name=\"a.png\" encoding=\"base64\">AAAA</file>",
    "<category><text>$course$/top</text></category>",
    "<!-- note -->",
    "<x><y>z</y></x>",
    "<questiontext format=\"plain_text\"><text>P</text></questiontext>"};
constexpr std::array<std::string_view, 22> kWords{"",
                                                  "a",
                                                  "true",
                                                  "[[1]] and [[2]]",
                                                  "{1:MC:=a#f~b~%50%c} {1:SA:=x~%-50%y}",
                                                  "{:NM:=5:0.1~*#n~%50%1e2}",
                                                  "{2:MULTICHOICE_VS:=a~b}",
                                                  "&lt;p&gt;x &amp;amp; &lt;b&gt;y&lt;/b&gt;&lt;br/&gt;z",
                                                  "<![CDATA[<ul><li>one</li></ul><img alt='m' src=x><script>s</script>&nbsp;&#x41;]]>",
                                                  "<![CDATA[<td>]]",
                                                  "0",
                                                  "1e3",
                                                  "-1,5",
                                                  "1/3",
                                                  "9999999999999999999",
                                                  "*",
                                                  "$x$",
                                                  "] [tag:",
                                                  "-> = ~ # { } : \\",
                                                  "=cmd",
                                                  "\xD9\x83 \xE0\xB8\x81",
                                                  "{{g1}}"};

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* octets, std::size_t count, std::size_t most, unsigned seed) {
    std::minstd_rand random(seed);
    const auto pick = [&](std::size_t below) { return below == 0 ? 0 : static_cast<std::size_t>(random()) % below; };
    std::string text(reinterpret_cast<const char*>(octets), count);
    if (pick(4) == 0) return LLVMFuzzerMutate(octets, count, most);
    if (text.find("<quiz>") == std::string::npos || text.find("</quiz>") == std::string::npos || pick(20) == 0) {
        text = "<quiz><question type=\"" + std::string(kTypes[pick(kTypes.size())]) + "\"><questiontext><text>" +
               std::string(kWords[pick(kWords.size())]) + "</text></questiontext>";
        for (std::size_t i = pick(6); i > 0; --i) text += kPieces[pick(kPieces.size())];
        text += "</question></quiz>";
    }
    for (std::size_t steps = 1 + pick(3); steps > 0; --steps) {
        // Somewhere between two tags.
        const std::size_t from = text.find('>', pick(text.size()));
        if (from == std::string::npos) continue;
        switch (pick(5)) {
            case 0: text.insert(from + 1, kPieces[pick(kPieces.size())]); break;
            case 1: {  // other words
                const std::size_t end = text.find('<', from);
                if (end != std::string::npos) text.replace(from + 1, end - from - 1, kWords[pick(kWords.size())]);
                break;
            }
            case 2: {  // another type
                const std::size_t type = text.find("type=\"", pick(text.size()));
                const std::size_t end = type == std::string::npos ? type : text.find('"', type + 6);
                if (end != std::string::npos) text.replace(type + 6, end - type - 6, kTypes[pick(kTypes.size())]);
                break;
            }
            case 3: {  // one question less, or once more
                const std::size_t open = text.rfind("<question ", from);
                const std::size_t end = open == std::string::npos ? open : text.find("</question>", open);
                if (end == std::string::npos) break;
                if (pick(2) == 0)
                    text.erase(open, end + 11 - open);
                else
                    text.insert(open, text.substr(open, end + 11 - open));
                break;
            }
            default: {  // another share
                const std::size_t share = text.find("fraction=\"", pick(text.size()));
                const std::size_t end = share == std::string::npos ? share : text.find('"', share + 10);
                static constexpr std::array<std::string_view, 8> kShares{"100", "0", "33.333", "-100", "101", "", "x", "1e1"};
                if (end != std::string::npos) text.replace(share + 10, end - share - 10, kShares[pick(kShares.size())]);
            }
        }
    }
    if (text.size() > most) return LLVMFuzzerMutate(octets, count, most);
    std::memcpy(octets, text.data(), text.size());
    return text.size();
}
