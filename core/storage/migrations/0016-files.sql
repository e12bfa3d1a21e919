-- Personal files. Their private texts lie in private_texts; here is what is said about keeping and erasing them.

-- projection: legal holds, on everything about a person or (case_id) on the papers of one case; reasons are private texts of the records
CREATE TABLE file_holds (
    hold_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    placed_by TEXT NOT NULL,
    placed_at BIGINT NOT NULL,
    record TEXT NOT NULL,
    lifted_by TEXT NOT NULL,
    lifted_at BIGINT,
    lifted_record TEXT NOT NULL
);
CREATE INDEX file_holds_of_person ON file_holds (person_id);

-- projection: erasures, what went and what was kept (JSON lists)
CREATE TABLE file_erasures (
    seq BIGINT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL,
    erased_by TEXT NOT NULL,
    erased_at BIGINT NOT NULL,
    gone TEXT NOT NULL,
    kept TEXT NOT NULL
);
CREATE INDEX file_erasures_of_person ON file_erasures (person_id);
