-- SPDX-License-Identifier: GPL-3.0-or-later

-- projection: attempts at exams, one row each: what was settled at the start, and how it stands on record; what time alone makes of an open one is asked from its times
CREATE TABLE assessment_attempts (
    attempt TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    exam TEXT NOT NULL,
    program TEXT NOT NULL,
    program_version TEXT NOT NULL,
    pass TEXT NOT NULL,
    setup TEXT NOT NULL,
    aloud BIGINT NOT NULL,
    device TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    deadline BIGINT,
    grace_until BIGINT,
    started_seq BIGINT NOT NULL,
    state TEXT NOT NULL,
    ended_at BIGINT,
    ended_recorded BIGINT,
    graded_recorded BIGINT,
    graded_seq BIGINT,
    mark TEXT,
    max_mark TEXT,
    passed BIGINT
);
CREATE INDEX assessment_attempts_by_person ON assessment_attempts (person, exam, started_at);
CREATE INDEX assessment_attempts_by_exam ON assessment_attempts (exam, started_seq);

-- projection: the items drawn for an attempt, in the order and with the order of options in which it shows them, and the marks that count
CREATE TABLE assessment_attempt_items (
    attempt TEXT NOT NULL,
    slot BIGINT NOT NULL,
    course TEXT NOT NULL,
    version TEXT NOT NULL,
    item TEXT NOT NULL,
    item_version BIGINT NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    options TEXT NOT NULL,
    weight TEXT NOT NULL,
    over_cap BIGINT NOT NULL,
    finished BIGINT NOT NULL,
    mark TEXT,
    max_mark TEXT,
    verdict TEXT,
    scored_version TEXT,
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
    certainty BIGINT,
    clock_back BIGINT NOT NULL,
    entered_by TEXT,
    PRIMARY KEY (attempt, seq)
);

-- projection: every other step of an attempt after its start, with what its record says
CREATE TABLE assessment_steps (
    attempt TEXT NOT NULL,
    seq BIGINT NOT NULL,
    event TEXT NOT NULL,
    true_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    record TEXT NOT NULL,
    actor TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (attempt, seq)
);

-- projection: answers that wait for a person, or were marked by one, each under a name that tells nothing of the candidate
CREATE TABLE assessment_scripts (
    script TEXT NOT NULL PRIMARY KEY,
    attempt TEXT NOT NULL,
    slot BIGINT NOT NULL,
    exam TEXT NOT NULL,
    person TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    graded_at BIGINT,
    grader TEXT
);
CREATE INDEX assessment_scripts_waiting ON assessment_scripts (exam, graded_at);
CREATE INDEX assessment_scripts_of_attempt ON assessment_scripts (attempt, slot);

-- projection: what a person is allowed beside everybody else: more time, large type, questions read aloud, a window of their own
CREATE TABLE assessment_accommodations (
    accommodation TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    exam TEXT NOT NULL,
    extra_percent BIGINT NOT NULL,
    extra_minutes BIGINT NOT NULL,
    large_type BIGINT NOT NULL,
    aloud BIGINT NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT,
    ended_at BIGINT,
    seq BIGINT NOT NULL
);
CREATE INDEX assessment_accommodations_of_person ON assessment_accommodations (person);

-- projection: supervised exams that a supervisor unlocked in person, each for one start on one device
CREATE TABLE assessment_unlocks (
    unlock_id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    exam TEXT NOT NULL,
    device TEXT NOT NULL,
    unlocked_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    unlocked_by TEXT NOT NULL,
    attempt TEXT
);
CREATE INDEX assessment_unlocks_of_person ON assessment_unlocks (person, exam);

-- projection: further attempts that HR granted
CREATE TABLE assessment_grants (
    grant_id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    exam TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
CREATE INDEX assessment_grants_of_person ON assessment_grants (person, exam);

-- projection: who may mark the answers of an exam
CREATE TABLE assessment_graders (
    assignment TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    exam TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT
);
CREATE INDEX assessment_graders_of_person ON assessment_graders (person);

-- projection: item versions that a second person approved
CREATE TABLE assessment_item_approvals (
    course TEXT NOT NULL,
    item TEXT NOT NULL,
    digest TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (course, item, digest)
);

-- projection: who installed which version of a bank
CREATE TABLE assessment_bank_installs (
    course TEXT NOT NULL,
    version TEXT NOT NULL,
    digest TEXT NOT NULL,
    installed_by TEXT NOT NULL,
    installed_at BIGINT NOT NULL,
    PRIMARY KEY (course, version)
);
