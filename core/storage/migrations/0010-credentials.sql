-- Credentials. The number of the record is the certificate's place in the status lists.

-- projection: every certificate that was issued: one with each award, and one more with each corrected name, which supersedes the one before it
CREATE TABLE credential_certificates (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    award_id TEXT NOT NULL,
    issue BIGINT NOT NULL,
    from_at BIGINT NOT NULL,
    valid_until BIGINT NOT NULL,
    awarded_on TEXT NOT NULL,
    last_valid_day TEXT NOT NULL,
    award_seq BIGINT NOT NULL,
    award_recorded_at BIGINT NOT NULL,
    issued_at BIGINT NOT NULL,
    superseded_by BIGINT NOT NULL,
    superseded_at BIGINT NOT NULL
);
CREATE INDEX credential_certificates_of_person ON credential_certificates (person_id, program_id);
