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
    reverses TEXT NOT NULL
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
