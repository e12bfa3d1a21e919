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

-- projection: phrases that somebody thinks should count, and what became of them; the words are private texts of the record
CREATE TABLE formulas_proposals (
    proposal TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    formula TEXT NOT NULL,
    slot TEXT NOT NULL,
    guest_locale TEXT NOT NULL,
    record TEXT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_record TEXT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX formulas_proposals_by_state ON formulas_proposals (state, at);
CREATE INDEX formulas_proposals_by_person ON formulas_proposals (person, at);

-- projection: tries that a supervisor heard, with the grade and what it was judged by; the words are private texts of the record
CREATE TABLE formulas_heard (
    heard TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    heard_by TEXT NOT NULL,
    formula TEXT NOT NULL,
    guest_locale TEXT NOT NULL,
    record TEXT NOT NULL,
    at BIGINT NOT NULL,
    grade TEXT NOT NULL,
    digest TEXT NOT NULL,
    engine BIGINT NOT NULL
);
CREATE INDEX formulas_heard_by_person ON formulas_heard (person, at);
