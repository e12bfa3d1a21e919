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

-- projection: enrolments beside the job's own duty, exemptions from it, and later due dates that were granted
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
    until_at BIGINT NOT NULL,
    amount BIGINT NOT NULL,
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

-- projection: everything is met and a person is asked to decide; ended by the decision
CREATE TABLE certification_proposals (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    ended_recorded_at BIGINT NOT NULL,
    rests_on TEXT NOT NULL
);
CREATE INDEX certification_proposals_of_person ON certification_proposals (person_id, program_id);

-- projection: exemptions and equivalences that were asked for, and what another person decided; reasons are private texts of the record
CREATE TABLE certification_exceptions (
    exception_id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    exception_kind TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    record TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at BIGINT NOT NULL
);
CREATE INDEX certification_exceptions_of_person ON certification_exceptions (person_id);

-- projection: who trains whom for which certification, and who may observe; candidate is empty where it holds for everybody
CREATE TABLE certification_assignments (
    assignment_id TEXT NOT NULL PRIMARY KEY,
    assignment_kind TEXT NOT NULL,
    person_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL
);
CREATE INDEX certification_assignments_of_candidate ON certification_assignments (candidate_id, program_id);

-- projection: decisions of people with what they rest on (a JSON list), so that they can be shown and appealed against
CREATE TABLE certification_decisions (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    rests_on TEXT NOT NULL,
    record TEXT NOT NULL,
    taken_back_at BIGINT NOT NULL,
    taken_back_record TEXT NOT NULL
);
CREATE INDEX certification_decisions_of_person ON certification_decisions (person_id, program_id);

-- projection: appeals against a decision, and what a third person decided
CREATE TABLE certification_appeals (
    appeal_id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    decision_seq BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    record TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    decided_record TEXT NOT NULL
);
CREATE INDEX certification_appeals_of_person ON certification_appeals (person_id);

-- projection: practical checks against a rubric: when made and when entered, the level of each criterion (JSON), whether the learner has seen it
CREATE TABLE certification_observations (
    observation_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    program_version TEXT NOT NULL,
    rubric TEXT NOT NULL,
    observer_id TEXT NOT NULL,
    observed_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    passed BIGINT NOT NULL,
    levels TEXT NOT NULL,
    record TEXT NOT NULL,
    seen_state TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    seen_record TEXT NOT NULL,
    withdrawn_at BIGINT NOT NULL,
    withdrawn_record TEXT NOT NULL
);
CREATE INDEX certification_observations_of_person ON certification_observations (person_id, program_id);
CREATE INDEX certification_observations_by_observer ON certification_observations (observer_id);

-- projection: times in which somebody does other work, as a case asks for it: a neutral measure, or a decision
CREATE TABLE certification_restrictions (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    because TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_day TEXT NOT NULL,
    until_at BIGINT NOT NULL,
    lifted_at BIGINT
);
CREATE INDEX certification_restrictions_of_person ON certification_restrictions (person_id);
