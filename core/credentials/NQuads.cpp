// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/NQuads.h"

#include "base/Hash.h"
#include "base/Result.h"

#include <algorithm>
#include <functional>
#include <map>

namespace adab::credentials {

namespace {

using Label = std::function<std::string(const std::string&)>;

/// Canonical N-Triples escapes. Control characters do not reach this place: neither side of ours lets them in.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            default: out += c;
        }
    }
    return out;
}

std::string written(const Term& term, const Label& label) {
    switch (term.kind) {
        case Term::Kind::Iri: return '<' + term.text + '>';
        case Term::Kind::Blank: return "_:" + label(term.text);
        case Term::Kind::Literal:
            return '"' + escaped(term.text) + '"' + (term.datatype.empty() ? std::string() : "^^<" + term.datatype + '>');
    }
    return {};
}

std::string written(const Quad& quad, const Label& label) {
    return written(quad.subject, label) + " <" + quad.predicate + "> " + written(quad.object, label) + " .\n";
}

std::string sorted(std::vector<std::string> lines) {
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    std::string out;
    for (const std::string& line : lines) out += line;
    return out;
}

bool names(const Term& term, const std::string& node) { return term.kind == Term::Kind::Blank && term.text == node; }

std::string firstDegreeHash(const std::vector<Quad>& quads, const std::string& node) {
    std::vector<std::string> lines;
    for (const Quad& quad : quads) {
        if (!names(quad.subject, node) && !names(quad.object, node)) continue;
        lines.push_back(written(quad, [&](const std::string& other) { return std::string(other == node ? "a" : "z"); }));
    }
    return base::hex(base::sha256(sorted(std::move(lines))));
}

}  // namespace

Term iri(std::string text) { return {Term::Kind::Iri, std::move(text), {}}; }
Term blank(std::string label) { return {Term::Kind::Blank, std::move(label), {}}; }
Term literal(std::string text, std::string datatype) { return {Term::Kind::Literal, std::move(text), std::move(datatype)}; }

std::string canonicalNQuads(const std::vector<Quad>& quads) {
    std::map<std::string, std::string> labels;
    for (const Quad& quad : quads) {
        for (const Term* term : {&quad.subject, &quad.object}) {
            if (term->kind == Term::Kind::Blank) labels[term->text] = {};
        }
    }
    std::map<std::string, std::string> byHash;
    for (const auto& [node, unset] : labels) {
        if (!byHash.emplace(firstDegreeHash(quads, node), node).second) throw Refused("credentials.nodes-alike");
    }
    int number = 0;
    for (const auto& [hash, node] : byHash) labels[node] = "c14n" + std::to_string(number++);
    std::vector<std::string> lines;
    lines.reserve(quads.size());
    for (const Quad& quad : quads) lines.push_back(written(quad, [&](const std::string& node) { return labels.at(node); }));
    return sorted(std::move(lines));
}

}  // namespace adab::credentials
