-- SPDX-License-Identifier: GPL-3.0-or-later

-- projection: plays of scenarios, one row each; the moves tell where it stands
CREATE TABLE scenario_plays (
    play TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    scenario TEXT NOT NULL,
    course TEXT NOT NULL,
    version TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    started_seq BIGINT NOT NULL,
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
    PRIMARY KEY (play, step)
);

-- projection: what a finished play earned for each rule
CREATE TABLE scenario_rule_marks (
    play TEXT NOT NULL,
    rule TEXT NOT NULL,
    mark TEXT NOT NULL,
    max_mark TEXT NOT NULL,
    PRIMARY KEY (play, rule)
);
