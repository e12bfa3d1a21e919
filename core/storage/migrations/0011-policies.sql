-- projection: from when which version of a policy is in force
CREATE TABLE policy_enactments (
    seq BIGINT NOT NULL PRIMARY KEY,
    policy_id TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    digest TEXT NOT NULL,
    from_date TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);

-- projection: facts that a policy may look at, as their records tell them; withdrawn_at where one no longer stands
CREATE TABLE policy_facts (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    trigger_kind TEXT NOT NULL,
    program_id TEXT NOT NULL,
    measure TEXT NOT NULL,
    value BIGINT NOT NULL,
    subject_id TEXT NOT NULL,
    further BIGINT NOT NULL,
    happened_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX policy_facts_of_person ON policy_facts (person_id, trigger_kind);

-- local: drafts of policies that HR works on; what counts is recorded when one is enacted
CREATE TABLE policy_drafts (
    policy_id TEXT NOT NULL PRIMARY KEY,
    based_on TEXT NOT NULL,
    form TEXT NOT NULL,
    revision BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
