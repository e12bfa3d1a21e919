-- SPDX-License-Identifier: GPL-3.0-or-later

-- projection: that a person practised a formula, keyed by its record; never what was said
CREATE TABLE formulas_practised (
    seq BIGINT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    formula TEXT NOT NULL,
    guest_locale TEXT NOT NULL,
    at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX formulas_practised_by_person ON formulas_practised (person, seq);
