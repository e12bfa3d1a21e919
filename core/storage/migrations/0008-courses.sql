-- SPDX-License-Identifier: GPL-3.0-or-later

-- projection: lessons that a person finished, each time, in the version that was read
CREATE TABLE finished_lessons (
    person_id TEXT NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    version TEXT NOT NULL,
    finished_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (person_id, course, lesson, seq)
);

-- projection: acknowledgements of the standards of a program, each bound to the digest of what was read
CREATE TABLE standards_acknowledgements (
    person_id TEXT NOT NULL,
    program TEXT NOT NULL,
    digest TEXT NOT NULL,
    acknowledged_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (person_id, program, seq)
);
