-- SPDX-License-Identifier: GPL-3.0-or-later
-- The record of the organisation, and what the gate needs to answer a command once.

-- ledger: what happened, one row a record, never changed; `leaf` is its RFC 9162 leaf hash
CREATE TABLE ledger (
    seq BIGINT PRIMARY KEY,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    v BIGINT NOT NULL,
    at BIGINT NOT NULL,
    effective BIGINT,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    subject TEXT NOT NULL,
    data TEXT NOT NULL,
    commitments TEXT NOT NULL,
    leaf BLOB NOT NULL
);
-- Identifiers that the ledger makes are unique by their making, and nobody looks for a record by one; those that are given are not 36 long.
CREATE UNIQUE INDEX ledger_given_ids ON ledger (id) WHERE length(id) <> 36;

-- A run of records is one row a bucket: an index kept up row by row rewrites a page a record where an import touches everybody.
-- ledger: which records are about whom, up to `ledger_head.indexed`; entries are 12 octets: a hash of the subject, and seq - start
CREATE TABLE ledger_subjects (
    bucket BIGINT NOT NULL,
    start BIGINT NOT NULL,
    entries BLOB NOT NULL,
    PRIMARY KEY (bucket, start)
);

-- ledger: one row; how many records there are and the roots of the full subtrees that they make, so that an append need not read them
CREATE TABLE ledger_head (
    one BIGINT PRIMARY KEY,
    size BIGINT NOT NULL,
    peaks BLOB,
    last_at BIGINT NOT NULL,
    indexed BIGINT NOT NULL,
    epoch BIGINT NOT NULL
);
INSERT INTO ledger_head (one, size, peaks, last_at, indexed, epoch) VALUES (1, 0, NULL, 0, 0, 1);

-- private: names and free texts that records commit to; erasing deletes text and salt
CREATE TABLE private_texts (
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    seq BIGINT NOT NULL,
    salt BLOB NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (record, field)
);

-- local, by key: the answer to each command id, so that asking again gives it again
CREATE TABLE command_answers (
    command_id TEXT PRIMARY KEY,
    actor TEXT NOT NULL,
    args_digest TEXT NOT NULL,
    answer TEXT NOT NULL,
    head BIGINT NOT NULL,
    answered_at BIGINT NOT NULL
);

-- local: with which version of each projector the projections were made
CREATE TABLE projector_versions (
    projector TEXT PRIMARY KEY,
    version BIGINT NOT NULL
);
