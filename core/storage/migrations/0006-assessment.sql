-- SPDX-License-Identifier: GPL-3.0-or-later

-- projection: attempts at exams, one row each with its recorded times; the state is asked from them
CREATE TABLE assessment_attempts (
    attempt TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    exam TEXT NOT NULL,
    program TEXT NOT NULL,
    program_version TEXT NOT NULL,
    pass TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    deadline BIGINT,
    started_seq BIGINT NOT NULL,
    submitted_at BIGINT,
    submitted_recorded BIGINT,
    graded_recorded BIGINT,
    graded_seq BIGINT,
    mark TEXT,
    max_mark TEXT,
    passed BIGINT
);
CREATE INDEX assessment_attempts_by_person ON assessment_attempts (person, exam, started_at);

-- projection: the items drawn for an attempt, in the order and with the order of options in which it shows them
CREATE TABLE assessment_attempt_items (
    attempt TEXT NOT NULL,
    slot BIGINT NOT NULL,
    course TEXT NOT NULL,
    version TEXT NOT NULL,
    item TEXT NOT NULL,
    kind TEXT NOT NULL,
    options TEXT NOT NULL,
    mark TEXT,
    verdict TEXT,
    PRIMARY KEY (attempt, slot)
);

-- projection, by key: every response saved, the newest of a slot counts; typed words are private texts of the record
CREATE TABLE assessment_responses (
    attempt TEXT NOT NULL,
    seq BIGINT NOT NULL,
    slot BIGINT NOT NULL,
    at BIGINT NOT NULL,
    record TEXT NOT NULL,
    response TEXT,
    flagged BIGINT,
    PRIMARY KEY (attempt, seq)
);
