// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

/// Words between questions, as imports bring them. Asks nothing and counts nothing.
class Description final : public ItemType {
public:
    Names names() const override { return {}; }
    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        checkCredit(item, place, {Credit::AllOrNothing}, problems);
        if (!item.options.empty() || !item.key.empty())
            problems.push_back(place.problem("the description " + item.id + " has options or a key", "remove them, or name another kind"));
    }
    void checkWords(const Item&, const ItemText&, const Yaml&, Problems&) const override {}
    Result<Response> read(const Item&, const Json&) const override { return shapeError("nothing"); }
    Scored score(const Item&, const Response&, const Aids&) const override { return {}; }
    Response best(const Item&) const override { return {}; }
    std::optional<Fraction> randomGuess(const Item&) const override { return std::nullopt; }
    PartWords describe(const Item&, const Response&, const Part&, const ItemText&) const override { return {}; }
};

}  // namespace

const ItemType& descriptionType() {
    static const Description type;
    return type;
}

}  // namespace adab::assessment
