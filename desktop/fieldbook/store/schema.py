"""Every table of the vault: truth, scratch and keys, which a release may never change, and the cache.

``docs/format/vault.md`` explains them. Truth is append-only by triggers. The cache is thrown away and made
anew whenever its fingerprint differs, so it is never migrated.
"""

from fieldbook.base.digest import digest_of

LAYOUT = 2
"""Of the tables in ``KEPT``; stands in ``user_version``. A vault of 1 may lack some of them."""

APPLICATION = 0x46424B56
"""``FBKV``; stands in ``application_id``."""

FOLD_VERSION = 1
"""To be raised whenever the same entries would be projected differently."""

TRUTH = (
    # One row holds all of an entry: a save writes as few pages as it can, because each is encrypted anew.
    """CREATE TABLE entry (
        number INTEGER PRIMARY KEY,
        device BLOB NOT NULL CHECK (length(device) = 16),
        seq INTEGER NOT NULL CHECK (seq >= 0),
        digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
        type TEXT NOT NULL,
        lamport INTEGER NOT NULL,
        record BLOB,
        signature BLOB NOT NULL CHECK (length(signature) = 64),
        header BLOB NOT NULL,
        salt BLOB CHECK (salt IS NULL OR length(salt) = 16),
        body BLOB,
        CHECK ((salt IS NULL) = (body IS NULL))
    ) STRICT""",
    "CREATE INDEX entry_place ON entry (device, seq)",
    "CREATE INDEX entry_record ON entry (record) WHERE record IS NOT NULL",
    "CREATE INDEX entry_fact ON entry (type) WHERE type <> 'revise'",
    """CREATE TRIGGER entry_stays BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'truth is never deleted'); END""",
    """CREATE TRIGGER entry_same BEFORE UPDATE OF
            number, device, seq, digest, type, lamport, record, signature, header ON entry
        BEGIN SELECT RAISE(ABORT, 'truth is never changed'); END""",
    # The one door: a payload may go once a shred entry of its record stands in the journal and says so.
    """CREATE TRIGGER entry_payload BEFORE UPDATE OF salt, body ON entry
        WHEN NEW.body IS NOT NULL OR NOT EXISTS (
            SELECT 1 FROM entry AS shred WHERE shred.record = OLD.record AND shred.type = 'shred')
        BEGIN SELECT RAISE(ABORT, 'only what was shredded goes'); END""",
)

SCRATCH = (
    """CREATE TABLE draft (
        id TEXT PRIMARY KEY, form TEXT NOT NULL, record TEXT NOT NULL,
        body BLOB NOT NULL, changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    # A file is shredded by deleting its key here; its ciphertext lies beside the database.
    """CREATE TABLE attachment (
        sealed BLOB PRIMARY KEY CHECK (length(sealed) = 32),
        record BLOB NOT NULL, device BLOB NOT NULL, size_bytes INTEGER NOT NULL, identity TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('expected', 'held', 'shredded')), told TEXT NOT NULL,
        CHECK ((identity <> '') = (state = 'held'))
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX attachment_record ON attachment (record)",
)

APART = (
    # Neither truth, for they can be destroyed, nor cache: nothing could make them anew.
    """CREATE TABLE subject_key (
        key TEXT NOT NULL, record TEXT NOT NULL, holder TEXT NOT NULL, generation INTEGER NOT NULL,
        sealed BLOB NOT NULL, PRIMARY KEY (key, holder)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE identity_grant (
        generation INTEGER NOT NULL, holder TEXT NOT NULL, sealed BLOB NOT NULL,
        PRIMARY KEY (generation, holder)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE identity_draft (
        record TEXT PRIMARY KEY, officer TEXT NOT NULL, sealed BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
)

KEPT = (*TRUTH, *SCRATCH, *APART)
"""Whoever changes one raises ``LAYOUT``, and says in ``custody.layout`` what becomes of older vaults."""

CACHE = (
    """CREATE TABLE record (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        form TEXT NOT NULL,
        form_version INTEGER NOT NULL,
        title TEXT NOT NULL,
        listed TEXT NOT NULL,
        sort_text TEXT NOT NULL,
        day TEXT NOT NULL,
        operation BLOB,
        links TEXT NOT NULL,
        facets TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        lamport INTEGER NOT NULL,
        head BLOB NOT NULL,
        entry INTEGER NOT NULL,
        officer BLOB NOT NULL,
        device BLOB NOT NULL,
        seq INTEGER NOT NULL,
        heads INTEGER NOT NULL,
        incomplete INTEGER NOT NULL,
        readable INTEGER NOT NULL,
        withdrawn INTEGER NOT NULL,
        revisions INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX record_day ON record (form, day) WHERE NOT withdrawn",
    "CREATE INDEX record_name ON record (form, sort_text) WHERE NOT withdrawn",
    "CREATE INDEX record_changed ON record (form, changed_at) WHERE NOT withdrawn",
    "CREATE INDEX record_operation_day ON record (form, operation, day) WHERE NOT withdrawn",
    "CREATE INDEX record_operation_name ON record (form, operation, sort_text) WHERE NOT withdrawn",
    "CREATE INDEX record_operation_changed ON record (form, operation, changed_at) WHERE NOT withdrawn",
    # What somebody has to look at is rare: such an index costs next to nothing, and counts at once.
    "CREATE INDEX record_conflict ON record (form, changed_at) WHERE heads > 1 AND NOT withdrawn",
    "CREATE INDEX record_incomplete ON record (form, changed_at) WHERE incomplete AND NOT withdrawn",
    "CREATE INDEX record_withdrawn ON record (form, changed_at) WHERE withdrawn",
    # How many stand of each form is asked at every page: counting a million takes a quarter of a second.
    "CREATE TABLE tally (form TEXT PRIMARY KEY, many INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TRIGGER record_comes AFTER INSERT ON record WHEN NOT NEW.withdrawn BEGIN
        INSERT INTO tally VALUES (NEW.form, 1) ON CONFLICT (form) DO UPDATE SET many = many + 1;
    END""",
    """CREATE TRIGGER record_turns AFTER UPDATE OF form, withdrawn ON record
    WHEN OLD.form <> NEW.form OR OLD.withdrawn <> NEW.withdrawn BEGIN
        UPDATE tally SET many = many - 1 WHERE form = OLD.form AND NOT OLD.withdrawn;
        INSERT INTO tally SELECT NEW.form, 1 WHERE NOT NEW.withdrawn
            ON CONFLICT (form) DO UPDATE SET many = many + 1;
    END""",
    """CREATE TRIGGER record_goes AFTER DELETE ON record WHEN NOT OLD.withdrawn BEGIN
        UPDATE tally SET many = many - 1 WHERE form = OLD.form;
    END""",
    """CREATE TABLE link (
        target BLOB NOT NULL, source INTEGER NOT NULL, PRIMARY KEY (target, source)
    ) STRICT, WITHOUT ROWID""",
    # A code is spelled out once and a number afterwards: a million records have a few million of them.
    """CREATE TABLE facet (
        number INTEGER PRIMARY KEY, form TEXT NOT NULL, field TEXT NOT NULL, code TEXT NOT NULL,
        many INTEGER NOT NULL DEFAULT 0, UNIQUE (form, field, code)
    ) STRICT""",
    """CREATE TABLE faceted (
        facet INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (facet, record)
    ) STRICT, WITHOUT ROWID""",
    # The menu of a filter says how many there are of each: kept for the same reason as the tally.
    """CREATE TRIGGER faceted_comes AFTER INSERT ON faceted BEGIN
        UPDATE facet SET many = many + 1 WHERE number = NEW.facet;
    END""",
    """CREATE TRIGGER faceted_goes AFTER DELETE ON faceted BEGIN
        UPDATE facet SET many = many - 1 WHERE number = OLD.facet;
    END""",
    # The last entry in which a device of ours wrote of a record: how many wait is a stretch of the index.
    """CREATE TABLE touched (
        device BLOB NOT NULL, record BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (device, record)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX touched_seq ON touched (device, seq)",
    """CREATE TABLE party (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, lamport INTEGER NOT NULL,
        ours INTEGER NOT NULL, how TEXT NOT NULL, side TEXT NOT NULL,
        station TEXT NOT NULL, station_name TEXT NOT NULL,
        station_public TEXT NOT NULL, recipient TEXT NOT NULL,
        officer TEXT NOT NULL, officer_name TEXT NOT NULL, officer_public TEXT NOT NULL,
        device TEXT NOT NULL, code TEXT NOT NULL, stated_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX party_officer ON party (officer)",
    """CREATE TABLE officer (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, lamport INTEGER NOT NULL, ours INTEGER NOT NULL,
        device TEXT NOT NULL, officer TEXT NOT NULL, name TEXT NOT NULL, public TEXT NOT NULL,
        role TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE confirmed (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL,
        station TEXT NOT NULL, code TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE sent (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, device TEXT NOT NULL, bundle TEXT NOT NULL,
        number INTEGER NOT NULL, first_seq INTEGER NOT NULL, next_seq INTEGER NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX sent_device ON sent (device, number)",
    "CREATE INDEX sent_next ON sent (device, next_seq)",
    """CREATE TABLE mark (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, headquarters TEXT NOT NULL,
        device TEXT NOT NULL, next_seq INTEGER NOT NULL, head TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX mark_device ON mark (device, next_seq)",
    """CREATE TABLE taken (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, bundle TEXT NOT NULL,
        station TEXT NOT NULL, device TEXT NOT NULL, first_seq INTEGER NOT NULL, next_seq INTEGER NOT NULL,
        head TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX taken_bundle ON taken (bundle)",
    "CREATE INDEX taken_station ON taken (station, next_seq)",
    """CREATE TABLE fork (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, station TEXT NOT NULL,
        device TEXT NOT NULL, seq INTEGER NOT NULL, held TEXT NOT NULL, came TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE wanted (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, device TEXT NOT NULL,
        first_seq INTEGER NOT NULL, next_seq INTEGER NOT NULL, asked_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE erasure (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, record TEXT NOT NULL,
        device TEXT NOT NULL, officer TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX erasure_record ON erasure (record)",
    """CREATE TABLE question (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, record TEXT NOT NULL,
        station TEXT NOT NULL, officer TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX question_record ON question (record)",
    """CREATE TABLE reply (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, question TEXT NOT NULL,
        record TEXT NOT NULL, officer TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX reply_question ON reply (question)",
    """CREATE TABLE returned (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, station TEXT NOT NULL,
        bundle TEXT NOT NULL, number INTEGER NOT NULL, first_seq INTEGER NOT NULL,
        next_seq INTEGER NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE retired (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, station TEXT NOT NULL,
        reason TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE sealed (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, record TEXT NOT NULL, key TEXT NOT NULL,
        match TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX sealed_record ON sealed (record)",
    """CREATE TABLE looked (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, record TEXT NOT NULL, officer TEXT NOT NULL,
        reason TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX looked_record ON looked (record)",
    """CREATE TABLE disclosed (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, bundle TEXT NOT NULL, persons INTEGER NOT NULL,
        officer TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE hold (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, lamport INTEGER NOT NULL, ours INTEGER NOT NULL,
        record TEXT NOT NULL, officer TEXT NOT NULL, reason TEXT NOT NULL, is_on INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE announced (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, station TEXT NOT NULL,
        number INTEGER NOT NULL, said TEXT NOT NULL, signature TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE heeded (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, device TEXT NOT NULL,
        headquarters TEXT NOT NULL, number INTEGER NOT NULL, said TEXT NOT NULL, signature TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE lost (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, station TEXT NOT NULL,
        device TEXT NOT NULL, next_seq INTEGER NOT NULL, is_on INTEGER NOT NULL, reason TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE admitted (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, head TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE succeeded (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, station TEXT NOT NULL,
        before TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE listed (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, list TEXT NOT NULL,
        code TEXT NOT NULL, label TEXT NOT NULL, definition TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE proposed (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, act TEXT NOT NULL,
        about TEXT NOT NULL, officer TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE mandated (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, headquarters TEXT NOT NULL,
        number INTEGER NOT NULL, said TEXT NOT NULL, signatures TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE protected (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, lamport INTEGER NOT NULL, device TEXT NOT NULL,
        operation TEXT NOT NULL, least INTEGER NOT NULL, zero_shown INTEGER NOT NULL,
        rounded_to INTEGER NOT NULL, officer TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE kept_for (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, lamport INTEGER NOT NULL, device TEXT NOT NULL,
        operation TEXT NOT NULL, months INTEGER NOT NULL, begins TEXT NOT NULL, officer TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE issued (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, device TEXT NOT NULL, issue TEXT NOT NULL,
        part INTEGER NOT NULL, parts INTEGER NOT NULL, profile TEXT NOT NULL, operation TEXT NOT NULL,
        upto INTEGER NOT NULL, cells TEXT NOT NULL, officer TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE reported (
        entry INTEGER PRIMARY KEY, digest BLOB NOT NULL, ours INTEGER NOT NULL, issue TEXT NOT NULL,
        part INTEGER NOT NULL, parts INTEGER NOT NULL, station TEXT NOT NULL, signing_public TEXT NOT NULL,
        signature TEXT NOT NULL, said TEXT NOT NULL, officer TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE reached (
        device TEXT PRIMARY KEY, sent_next INTEGER NOT NULL, received_next INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE made_from (fingerprint BLOB NOT NULL) STRICT",
)
FACT_TABLES = (
    *("party", "officer", "confirmed", "sent", "mark", "taken", "fork", "wanted"),
    *("erasure", "question", "reply", "returned", "retired"),
    *("sealed", "looked", "disclosed", "hold"),
    *("announced", "heeded", "lost", "admitted", "succeeded", "listed", "proposed", "mandated"),
    *("protected", "issued", "reported", "kept_for"),
)
"""What entries say besides records: a line for each, with the digest of its entry."""

CACHE_TABLES = frozenset(
    {*("record", "tally", "link", "facet", "faceted", "touched", "reached", "made_from"), *FACT_TABLES}
)

SEARCH = (
    # Contentless: the text is kept once, packed, in searched; it is needed to take a record out again.
    """CREATE VIRTUAL TABLE search USING fts5 (
        text, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2')""",
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    "CREATE TABLE searched (number INTEGER PRIMARY KEY, text BLOB NOT NULL) STRICT",
    "CREATE TABLE fed (next_entry INTEGER NOT NULL) STRICT",
    "INSERT INTO fed VALUES (1)",
)

PERMANENT = frozenset(
    {"entry", "draft", "setting", "attachment", "subject_key", "identity_grant", "identity_draft"}
)


def fingerprint(excerpts: str) -> bytes:
    """What the cache depends on besides the entries: its tables, the fold, and how excerpts are made."""
    ddl = "\n".join((*CACHE, *SEARCH)).encode()
    return digest_of("cache", ddl, str(FOLD_VERSION).encode(), excerpts.encode())
