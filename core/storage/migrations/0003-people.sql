-- projection: sites, as they were added
CREATE TABLE sites (
    site_id TEXT NOT NULL PRIMARY KEY,
    zone TEXT NOT NULL,
    country TEXT NOT NULL,
    added_at BIGINT NOT NULL
);

-- projection: days off of each week at a site, from a date on; lists of ISO weekdays joined with commas
CREATE TABLE site_weeks (
    site_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    from_date TEXT NOT NULL,
    days_off TEXT NOT NULL,
    half_days TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (site_id, seq)
);

-- projection: single days that differ from the week, the last recorded word holds
CREATE TABLE site_days (
    site_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    on_date TEXT NOT NULL,
    day_kind TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (site_id, seq)
);

-- projection: departments that have names of their own
CREATE TABLE departments (
    department_id TEXT NOT NULL PRIMARY KEY,
    added_at BIGINT NOT NULL
);

-- projection: job roles; front_line is 1 for work in front of the customer
CREATE TABLE job_roles (
    job_role_id TEXT NOT NULL PRIMARY KEY,
    front_line BIGINT NOT NULL,
    added_at BIGINT NOT NULL
);

-- projection: names of sites, departments and job roles in each language (never of people)
CREATE TABLE place_names (
    place_kind TEXT NOT NULL,
    place_id TEXT NOT NULL,
    locale TEXT NOT NULL,
    place_name TEXT NOT NULL,
    PRIMARY KEY (place_kind, place_id, locale)
);

-- projection: everybody on record, with what they chose; name_answer is right or wrong once asked
CREATE TABLE persons (
    person_id TEXT NOT NULL PRIMARY KEY,
    added_at BIGINT NOT NULL,
    enrolled_at BIGINT,
    name_answer TEXT,
    locale TEXT NOT NULL,
    lesson_locale TEXT NOT NULL,
    guest_locale TEXT NOT NULL,
    calendar TEXT NOT NULL,
    digits TEXT NOT NULL,
    appearance TEXT NOT NULL,
    text_size BIGINT NOT NULL
);

-- projection: which record holds the present private text of a person (name, latinName, badgeName:th); the text lies in private_texts only
CREATE TABLE person_texts (
    field TEXT NOT NULL,
    person_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    PRIMARY KEY (field, person_id)
);

-- projection: jobs as they stand by all that is recorded
CREATE TABLE jobs (
    job_id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    site_id TEXT NOT NULL,
    department_id TEXT NOT NULL,
    job_role_id TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT,
    zone TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX jobs_of_person ON jobs (person_id);
CREATE INDEX jobs_at_site ON jobs (site_id, department_id);

-- projection: what was recorded about the end of a job, and when, for reading it as known at an instant
CREATE TABLE job_ends (
    job_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    until_date TEXT,
    until_at BIGINT,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (job_id, seq)
);

-- projection: absences as they stand by all that is recorded
CREATE TABLE absences (
    absence_id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    absence_kind TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT,
    zone TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX absences_of_person ON absences (person_id);

-- projection: what was recorded about the end of an absence, and when
CREATE TABLE absence_ends (
    absence_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    until_date TEXT,
    until_at BIGINT,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (absence_id, seq)
);

-- projection: roles with their scope and span
CREATE TABLE role_grants (
    grant_id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    role_name TEXT NOT NULL,
    scope_name TEXT NOT NULL,
    site_id TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT
);
CREATE INDEX role_grants_of_person ON role_grants (person_id);

-- projection: what the operator did to somebody's HR access, for HR's desk
CREATE TABLE hr_access_changes (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    change_kind TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- local: logins, in small letters
CREATE TABLE logins (
    login TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE
);

-- local: PIN and password of a person, as Argon2id hashes
CREATE TABLE person_secrets (
    person_id TEXT NOT NULL,
    secret_kind TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, secret_kind)
);

-- local: enrolment codes, as keyed hashes
CREATE TABLE enrolment_codes (
    code_hash TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    replaced_at BIGINT
);
CREATE INDEX enrolment_codes_of_person ON enrolment_codes (person_id);

-- local: sign-in sessions, by the hash of their token
CREATE TABLE sign_in_sessions (
    token_hash TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    device TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX sign_in_sessions_of_person ON sign_in_sessions (person_id);

-- local: wrong tries, by keyed hash of what they were made at
CREATE TABLE throttles (
    throttle_kind TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    failures BIGINT NOT NULL,
    last_failure_at BIGINT NOT NULL,
    locked_until BIGINT,
    PRIMARY KEY (throttle_kind, key_hash)
);

-- local: secrets of this organisation (the pepper of PINs, the key of codes)
CREATE TABLE organisation_secrets (
    secret_name TEXT NOT NULL PRIMARY KEY,
    secret BLOB NOT NULL
);

-- local: that a person has just said who they are once more, to sign a decision with; by the hash of the token, good for one decision
CREATE TABLE signatures (
    token_hash TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- projection: who works when, as the roster has it; a shift taken over by somebody else names who and why stands in the record
CREATE TABLE shifts (
    shift_id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    site_id TEXT NOT NULL,
    on_date TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    covered_by TEXT NOT NULL,
    record TEXT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX shifts_of_person ON shifts (person_id, from_at);
CREATE INDEX shifts_at_site ON shifts (site_id, from_at);
