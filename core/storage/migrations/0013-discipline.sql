-- projection: concerns that a fact raised or that a person has acted on; those of time are asked for until then, not stored
CREATE TABLE concerns (
    concern_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    policy_id TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    trigger_kind TEXT NOT NULL,
    boundary_at BIGINT NOT NULL,
    offer TEXT NOT NULL,
    facts TEXT NOT NULL,
    raised_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    acted_at BIGINT NOT NULL
);
CREATE INDEX concerns_of_person ON concerns (person_id);

-- projection: conduct that somebody reported: what is alleged, as the record's data says it
CREATE TABLE concern_reports (
    concern_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    record_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    reported_by TEXT NOT NULL,
    data TEXT NOT NULL,
    reported_at BIGINT NOT NULL
);
CREATE INDEX concern_reports_of_person ON concern_reports (person_id);

-- projection: what became of each concern, once; the case or the plan that it led to
CREATE TABLE screenings (
    concern_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    record_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    case_id TEXT NOT NULL,
    screened_by TEXT NOT NULL,
    screened_at BIGINT NOT NULL
);
CREATE INDEX screenings_of_person ON screenings (person_id);

-- projection: support plans: steps as codes (a JSON list), the last day, and another role that is proposed, with what the person answered
CREATE TABLE support_plans (
    plan_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    concern_id TEXT NOT NULL,
    screening_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    offered_by TEXT NOT NULL,
    steps TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    last_day TEXT NOT NULL,
    until_at BIGINT NOT NULL,
    proposed_role TEXT NOT NULL,
    proposed_from TEXT NOT NULL,
    proposal_state TEXT NOT NULL,
    answered_at BIGINT NOT NULL
);
CREATE INDEX support_plans_of_person ON support_plans (person_id);

-- projection: cases of conduct; whose procedure holds is fixed when a case is opened
CREATE TABLE cases (
    case_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    zone TEXT NOT NULL,
    site_id TEXT NOT NULL,
    policy_id TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    opened_at BIGINT NOT NULL
);
CREATE INDEX cases_of_person ON cases (person_id);

-- projection: what happened to each case, one row a record; the case is their fold
CREATE TABLE case_entries (
    seq BIGINT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    record_type TEXT NOT NULL,
    person_id TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    happened_on TEXT NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX case_entries_of_case ON case_entries (case_id);
