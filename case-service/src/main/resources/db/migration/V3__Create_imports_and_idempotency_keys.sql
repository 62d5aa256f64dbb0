-- An upload is kept whole before anything is read from it, so that a cut-off one leaves nothing and a crash loses nothing.
create table import_job (
    id            uuid        not null,
    submitted_by  text        not null,
    division_from text        collate "C" not null,
    division_to   text        collate "C" not null,
    agency        text        collate "C" not null,
    format        text        collate "C" not null,
    dry_run       boolean     not null,
    status        text        collate "C" not null,
    byte_count    bigint      not null default 0,
    digest        text        collate "C" not null default '',
    read_bytes    bigint      not null default 0,
    processed     integer     not null default 0,
    created       integer     not null default 0,
    extended      integer     not null default 0,
    unchanged     integer     not null default 0,
    rejected      integer     not null default 0,
    failure_code  text        collate "C",
    failure       text,
    received_at   timestamptz not null default now(),
    started_at    timestamptz,
    finished_at   timestamptz,
    version       integer     not null default 0,
    constraint import_job_pkey primary key (id),
    constraint import_job_format_is_known check (format in ('NDJSON', 'CSV')),
    constraint import_job_status_is_known
        check (status in ('UPLOADING', 'RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED', 'ABANDONED'))
);

create index import_job_newest_first on import_job (received_at desc, id desc);
create index import_job_to_do on import_job (received_at) where status in ('RECEIVED', 'RUNNING');

create table import_chunk (
    import_id uuid    not null,
    number    integer not null,
    body      bytea   not null,
    constraint import_chunk_pkey primary key (import_id, number),
    constraint import_chunk_belongs_to_an_import foreign key (import_id) references import_job (id) on delete cascade
);

-- What became of a record that did not simply create a case; created cases carry the import and record themselves.
create table import_outcome (
    import_id   uuid    not null,
    record      integer not null,
    outcome     text    collate "C" not null,
    agency      text,
    case_number text,
    case_id     uuid,
    errors      text    not null,
    constraint import_outcome_pkey primary key (import_id, record),
    constraint import_outcome_belongs_to_an_import foreign key (import_id) references import_job (id) on delete cascade,
    constraint import_outcome_is_known check (outcome in ('CREATED', 'EXTENDED', 'UNCHANGED', 'REJECTED'))
);

-- Answers already given, so that a repeated request gets the same one.
create table idempotency_key (
    subject     text        not null,
    key         text        not null,
    digest      text        collate "C" not null,
    status      integer     not null,
    location    text,
    etag        text,
    body        text        not null,
    recorded_at timestamptz not null default now(),
    constraint idempotency_key_pkey primary key (subject, key)
);

create index idempotency_key_by_age on idempotency_key (recorded_at);
