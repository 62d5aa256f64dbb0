-- What the public reads of a decision, as it was composed when the decision was disclosed. Rows are only ever inserted: what
-- is taken down again gets a row in disclosure_end.
create table disclosure (
    id              uuid        not null,
    case_id         uuid        not null,
    step            integer     not null,
    agency          text        collate "C" not null,
    division        text        collate "C" not null,
    agency_name     text        not null,
    kind            text        collate "C" not null,
    party_kind      text        collate "C" not null,
    party_name      text        not null,
    party_code      text        collate "C",
    number          text        not null,
    matter          text        not null,
    category        text        not null,
    conclusion      text        not null,
    decided_on      date        not null,
    due_on          date,
    published_on    date        not null,
    public_until    date,
    channel         text,
    checker         text,
    replaces        text,
    profile         text        collate "C" not null,
    fields          text[]      not null,
    redactions      text[]      not null,
    grams           text[]      not null,
    recorded_at     timestamptz not null default now(),
    constraint disclosure_pkey primary key (id),
    constraint disclosure_is_of_one_step unique (case_id, step),
    constraint disclosure_belongs_to_a_case foreign key (case_id) references case_file (id)
);

create index disclosure_newest_first on disclosure (published_on desc, id desc);
create index disclosure_newest_first_by_agency on disclosure (agency, published_on desc, id desc);
create index disclosure_by_number on disclosure (number);
-- Pairs of neighbouring characters. The trigrams of pg_trgm are of no use here: in the locale of the database it takes Chinese
-- characters for blanks, and names are looked for by two of them.
create index disclosure_by_words on disclosure using gin (grams);

create table disclosure_end (
    disclosure_id uuid        not null,
    cause         text        collate "C" not null,
    case_id       uuid        not null,
    step          integer     not null,
    agency        text        collate "C" not null,
    division      text        collate "C" not null,
    ended_on      date        not null,
    reason        text        not null,
    recorded_at   timestamptz not null default now(),
    constraint disclosure_end_pkey primary key (disclosure_id, cause),
    constraint disclosure_end_cause_is_known check (cause in ('ANNULLED', 'WITHDRAWN'))
);

create table disclosure_withholding (
    case_id     uuid        not null,
    step        integer     not null,
    agency      text        collate "C" not null,
    division    text        collate "C" not null,
    withheld_on date        not null,
    reason      text        collate "C" not null,
    basis       text,
    recorded_at timestamptz not null default now(),
    constraint disclosure_withholding_pkey primary key (case_id, step),
    constraint disclosure_withholding_belongs_to_a_case foreign key (case_id) references case_file (id)
);

create index disclosure_withholding_newest_first on disclosure_withholding (withheld_on desc, case_id desc, step desc);

-- Credit information holds what is not public: who took which of it is written down before the first row leaves.
create table credit_disclosure_access (
    id            uuid        not null,
    subject       text        not null,
    name          text        not null,
    division_from text        collate "C" not null,
    division_to   text        collate "C" not null,
    agency        text        collate "C" not null,
    query         text        not null,
    recorded_at   timestamptz not null,
    constraint credit_disclosure_access_pkey primary key (id)
);

-- Not forced upon the owner, whose functions in the next migration read for those who have no scope.
alter table disclosure enable row level security;
create policy disclosure_in_scope on disclosure
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

alter table disclosure_end enable row level security;
create policy disclosure_end_in_scope on disclosure_end
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

alter table disclosure_withholding enable row level security;
alter table disclosure_withholding force row level security;
create policy disclosure_withholding_in_scope on disclosure_withholding
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

alter table credit_disclosure_access enable row level security;
alter table credit_disclosure_access force row level security;
create policy credit_disclosure_access_in_scope on credit_disclosure_access
    using (division_from >= current_setting('mingjian.division_from', true)
        and division_to <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

revoke update, delete, truncate
    on disclosure, disclosure_end, disclosure_withholding, credit_disclosure_access from ${app_role};

-- Who speaks for an organisation: credit information needs it. And what is public of an officer, where it is known.
alter table case_file add column party_representative bytea;
alter table officer add column sex text collate "C";
alter table officer add constraint officer_sex_is_known check (sex in ('MALE', 'FEMALE'));
