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
