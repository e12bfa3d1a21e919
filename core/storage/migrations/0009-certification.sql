-- Certification. No status is stored: each row has its dates, and a status at an instant is derived from them. 9223372036854775807 stands
-- for "never" in columns that the matrix compares.

-- projection: a small number for each program: the sequence number of the award that named it first
CREATE TABLE certification_programs (
    program_id TEXT NOT NULL PRIMARY KEY,
    program_no BIGINT NOT NULL
);

-- Six little-endian 64-bit integers an award (program number, from, renewable from, valid until, grace until, recorded at), so that the
-- matrix of any instant reads one row a person.
-- projection: the times of all awards of a person, packed
CREATE TABLE certification_timelines (
    person_id TEXT NOT NULL PRIMARY KEY,
    times BLOB NOT NULL
);

-- projection: one row an award: its dates, their zone, and the records that it rests on (a JSON list)
CREATE TABLE certification_awards (
    award_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    program_version TEXT NOT NULL,
    award_kind TEXT NOT NULL,
    zone TEXT NOT NULL,
    awarded_on TEXT NOT NULL,
    anchor_on TEXT NOT NULL,
    anchor_months BIGINT NOT NULL,
    renewable_on TEXT NOT NULL,
    last_valid_day TEXT NOT NULL,
    grace_last_day TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    renewable_from BIGINT NOT NULL,
    valid_until BIGINT NOT NULL,
    grace_until BIGINT NOT NULL,
    rests_on TEXT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX certification_awards_of_person ON certification_awards (person_id, program_id);

-- projection: when work on a certification began, and when the award ended that stretch
CREATE TABLE certification_starts (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    program_version TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    ended_recorded_at BIGINT NOT NULL
);
CREATE INDEX certification_starts_of_person ON certification_starts (person_id, program_id);
CREATE INDEX certification_starts_open ON certification_starts (ended_at);

-- projection: suspensions (until lifted) and revocations of certificates
CREATE TABLE certification_holds (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    hold_kind TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    retake_due TEXT NOT NULL,
    retake_due_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    until_recorded_at BIGINT NOT NULL
);
CREATE INDEX certification_holds_of_person ON certification_holds (person_id, program_id);

-- projection: enrolments beside the job's own duty, and exemptions from it
CREATE TABLE certification_duties (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    duty_kind TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    anchor_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    zone TEXT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX certification_duties_of_person ON certification_duties (person_id, program_id);

-- projection: what counts towards requirements: lessons finished, formulas practised, scenarios and exams passed, standards acknowledged; what an annulled or regraded attempt had proved is void from the record that said so
CREATE TABLE certification_evidence (
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    requirement_kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    part TEXT NOT NULL,
    true_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    attempt TEXT NOT NULL,
    void_recorded_at BIGINT NOT NULL,
    PRIMARY KEY (seq, requirement_kind)
);
CREATE INDEX certification_evidence_of_person ON certification_evidence (person_id);

-- projection: awards that no longer count, since an exam that they rest on was annulled or graded anew
CREATE TABLE certification_withdrawals (
    award_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    award_from BIGINT NOT NULL,
    award_recorded_at BIGINT NOT NULL,
    withdrawn_at BIGINT NOT NULL,
    retake_due TEXT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX certification_withdrawals_of_person ON certification_withdrawals (person_id, program_id);
