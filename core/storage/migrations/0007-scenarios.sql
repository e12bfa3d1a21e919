-- SPDX-License-Identifier: GPL-3.0-or-later

-- projection: plays of scenarios, one row each; site is where one is played together, else empty; shown_at: since when the customer waits
CREATE TABLE scenario_plays (
    play TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    scenario TEXT NOT NULL,
    course TEXT NOT NULL,
    version TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    started_seq BIGINT NOT NULL,
    seed TEXT NOT NULL,
    persona TEXT NOT NULL,
    details TEXT NOT NULL,
    avoided TEXT NOT NULL,
    calm BIGINT NOT NULL,
    site TEXT NOT NULL,
    shown_at BIGINT NOT NULL,
    finished_at BIGINT,
    finished_recorded BIGINT,
    finished_seq BIGINT,
    outcome TEXT,
    mark TEXT,
    max_mark TEXT,
    passed BIGINT
);
CREATE INDEX scenario_plays_by_person ON scenario_plays (person, scenario, started_at);

-- projection: the moves of each play in their order
CREATE TABLE scenario_moves (
    play TEXT NOT NULL,
    step BIGINT NOT NULL,
    at BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    move TEXT NOT NULL,
    person TEXT NOT NULL,
    seconds BIGINT,
    heard TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (play, step)
);

-- projection: who takes which link of a chain that is played together
CREATE TABLE scenario_parts (
    play TEXT NOT NULL,
    link TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (play, link)
);
CREATE INDEX scenario_parts_by_person ON scenario_parts (person, play);

-- projection: what a finished play earned for each rule
CREATE TABLE scenario_rule_marks (
    play TEXT NOT NULL,
    rule TEXT NOT NULL,
    mark TEXT NOT NULL,
    max_mark TEXT NOT NULL,
    PRIMARY KEY (play, rule)
);
