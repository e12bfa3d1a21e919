// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace adab::credentials {

/// One node of a statement (RDF 1.1): an identifier, a node without one, or a text with its datatype.
struct Term {
    enum class Kind { Iri, Blank, Literal } kind = Kind::Iri;
    std::string text;      ///< identifier, label or text
    std::string datatype;  ///< of a literal; empty: a plain text

    bool operator==(const Term&) const = default;
};
Term iri(std::string text);
Term blank(std::string label);
Term literal(std::string text, std::string datatype = {});

/// subject, predicate, object; all of ours stand in the default graph.
struct Quad {
    Term subject;
    std::string predicate;
    Term object;
};

/// The canonical N-Quads of a set of statements (W3C RDF Dataset Canonicalization, RDFC-1.0 §4.4) where each node without an identifier
/// differs from the others in its own statements: those of ours do, so that the first-degree hash (§4.6) alone gives their order and the
/// rest of that algorithm is never needed. Throws Refused("credentials.nodes-alike") where two of them do not differ.
std::string canonicalNQuads(const std::vector<Quad>& quads);

}  // namespace adab::credentials
