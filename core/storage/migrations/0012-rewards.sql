-- projection: bookings of points, each with its reason; reverses names the booking that a counter-booking undoes
CREATE TABLE reward_bookings (
    booking_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    points BIGINT NOT NULL,
    booked_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    policy_id TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    trigger_kind TEXT NOT NULL,
    fact_seq BIGINT NOT NULL,
    reverses TEXT NOT NULL,
    capped BIGINT NOT NULL,
    case_id TEXT NOT NULL
);
CREATE INDEX reward_bookings_of_person ON reward_bookings (person_id);

-- projection: the two legs of each booking; their points sum to zero, in each booking and over all accounts
CREATE TABLE reward_legs (
    booking_id TEXT NOT NULL,
    account TEXT NOT NULL,
    points BIGINT NOT NULL,
    PRIMARY KEY (booking_id, account)
);
CREATE INDEX reward_legs_of_account ON reward_legs (account);

-- projection: bonus eligibilities, nominations and encouragements, each with its reason; withdrawn_at where its fact no longer stands
CREATE TABLE reward_grants (
    grant_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    percent BIGINT NOT NULL,
    most_percent BIGINT NOT NULL,
    policy_id TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    trigger_kind TEXT NOT NULL,
    fact_seq BIGINT NOT NULL,
    granted_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX reward_grants_of_person ON reward_grants (person_id);

-- projection: payrolls that were closed; what came too late for one is a correction in the next
CREATE TABLE reward_payrolls (
    payroll_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    payday TEXT NOT NULL,
    cut_off TEXT NOT NULL,
    cut_off_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL
);

-- projection: the lines of closed payrolls, one a grant
CREATE TABLE reward_payroll_lines (
    payroll_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    percent BIGINT NOT NULL,
    PRIMARY KEY (payroll_id, grant_id)
);

-- projection: while a bonus waits, by the case whose decision asks for it; released_at where that decision fell
CREATE TABLE reward_holds (
    case_id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT,
    released_at BIGINT
);

-- projection: thank-yous; their words lie with the record
CREATE TABLE reward_thanks (
    thanks_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    by_id TEXT NOT NULL,
    said_at BIGINT NOT NULL,
    record TEXT NOT NULL,
    taken_back_at BIGINT NOT NULL
);
CREATE INDEX reward_thanks_of_person ON reward_thanks (person_id);
