-- SPDX-License-Identifier: GPL-3.0-or-later

-- content: bytes of installed files, and of the listing that makes files a pack, by their SHA-256
CREATE TABLE content_files (
    digest TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
);

-- projection: which version of which pack was installed when
CREATE TABLE installed_packs (
    pack TEXT NOT NULL,
    version TEXT NOT NULL,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,
    installed_at BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (pack, version)
);
