-- A case file is a row of what it amounts to, and the steps it is made of. Steps are only ever inserted.
create table case_file (
    id              uuid        not null,
    agency          text        collate "C" not null,
    division        text        collate "C" not null,
    case_number     text        not null,
    kind            text        collate "C" not null,
    procedure       text        collate "C" not null,
    matter          text        not null,
    party_kind      text        collate "C" not null,
    party_name      text        not null,
    party_code      text        collate "C",
    party_identity  bytea,
    stage           text        collate "C" not null,
    began_on        date        not null,
    decided_on      date,
    closed_on       date,
    step_count      integer     not null,
    finding_count   integer     not null,
    head_sha256     text        collate "C" not null,
    head_sm3        text        collate "C" not null,
    source          text        collate "C" not null,
    import_id       uuid,
    import_record   integer,
    recorded_at     timestamptz not null default now(),
    changed_at      timestamptz not null default now(),
    constraint case_file_pkey primary key (id),
    constraint case_file_number_is_unique_in_the_agency unique (agency, case_number),
    constraint case_file_agency_is_registered foreign key (agency) references agency (code),
    constraint case_file_source_is_known check (source in ('LIVE', 'REPORTED')),
    constraint case_file_has_a_step check (step_count > 0)
);

create index case_file_newest_first on case_file (began_on desc, id desc);
create index case_file_newest_first_by_agency on case_file (agency, began_on desc, id desc);
create index case_file_newest_first_by_division on case_file (division, began_on desc, id desc);
create index case_file_by_import on case_file (import_id, import_record) where import_id is not null;

create table case_step (
    case_id     uuid        not null,
    number      integer     not null,
    agency      text        collate "C" not null,
    division    text        collate "C" not null,
    type        text        collate "C" not null,
    taken_on    date        not null,
    entry       text        not null,
    sha256      text        collate "C" not null,
    sm3         text        collate "C" not null,
    recorded_by text        not null,
    recorded_at timestamptz not null default now(),
    constraint case_step_pkey primary key (case_id, number),
    constraint case_step_belongs_to_a_case foreign key (case_id) references case_file (id)
);

create table case_deadline (
    case_id     uuid    not null,
    limit_id    text    collate "C" not null,
    start_step  integer not null,
    agency      text    collate "C" not null,
    division    text    collate "C" not null,
    starts_on   date    not null,
    raw_due     date    not null,
    due         date    not null,
    met_on      date,
    provisional boolean not null,
    reasoning   text    not null,
    constraint case_deadline_pkey primary key (case_id, limit_id, start_step)
);

create index case_deadline_open_by_due_date on case_deadline (due, case_id) where met_on is null;

create table case_finding (
    case_id     uuid        not null,
    number      integer     not null,
    agency      text        collate "C" not null,
    division    text        collate "C" not null,
    rule        text        collate "C" not null,
    article     text        not null,
    severity    text        collate "C" not null,
    steps       integer[]   not null,
    detail      text        not null,
    recorded_at timestamptz not null default now(),
    constraint case_finding_pkey primary key (case_id, number),
    constraint case_finding_severity_is_known check (severity in ('HARD', 'SOFT'))
);

create index case_finding_by_rule on case_finding (rule, agency);

-- Gap-free numbers: the row of one agency, kind and year is locked while a number is taken.
create table number_series (
    agency text    collate "C" not null,
    kind   text    collate "C" not null,
    year   integer not null,
    last   integer not null,
    constraint number_series_pkey primary key (agency, kind, year)
);
