-- Reminders. What is due to be told is computed when it is asked for; what was told is a record, so that nobody is told the same thing twice.

-- projection: which record holds a person's present mail address; the address lies in private_texts only
CREATE TABLE reminder_addresses (
    person_id TEXT NOT NULL PRIMARY KEY,
    record_id TEXT NOT NULL
);

-- projection: the hours of a site in which mail may arrive, in minutes of its day; of a season (Ramadan) where it has dates
CREATE TABLE reminder_hours (
    site_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    from_minute BIGINT NOT NULL,
    until_minute BIGINT NOT NULL,
    PRIMARY KEY (site_id, seq)
);

-- projection: everything that somebody was told, by the hash of what, whom and which boundary
CREATE TABLE reminders_told (
    reminder_id TEXT NOT NULL PRIMARY KEY,
    message_id TEXT NOT NULL,
    recipient_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    boundary_at BIGINT NOT NULL,
    on_day TEXT NOT NULL,
    queued_at BIGINT NOT NULL
);
CREATE INDEX reminders_told_in_message ON reminders_told (message_id);

-- local: the letters and what became of them: waiting, sending, sent, refused, unsure; a letter is never begun twice unless it is certain that it did not leave
CREATE TABLE outbox (
    message_id TEXT NOT NULL PRIMARY KEY,
    recipient_id TEXT NOT NULL,
    message_state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    problem TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX outbox_by_state ON outbox (message_state);
