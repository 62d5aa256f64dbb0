-- All registers in one table: an entry is known by register, agency and key, and has versions that follow each other in
-- valid time. Rows are never changed: a belief that turned out otherwise is closed, and what is believed instead is
-- inserted, so that it can always be told what was believed when.
create extension if not exists btree_gist;

create table register_entry (
    id            bigint      generated always as identity,
    register      text        collate "C" not null,
    agency        text        collate "C" not null,
    key           text        collate "C" not null,
    division      text        collate "C" not null,
    valid_from    date        not null,
    valid_to      date,
    published_on  date,
    payload       jsonb       not null,
    version       integer     not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz,
    supersedes    bigint,
    constraint register_entry_pkey primary key (id),
    constraint register_entry_agency_is_registered foreign key (agency) references agency (code),
    constraint register_entry_supersedes_an_entry foreign key (supersedes) references register_entry (id),
    constraint register_entry_holds_for_a_period check (valid_to is null or valid_to >= valid_from),
    constraint register_entry_is_believed_for_a_time check (superseded_at is null or superseded_at >= recorded_at),
    constraint register_entry_versions_never_overlap exclude using gist (
        register with =, agency with =, key with =, daterange(valid_from, valid_to, '[]') with &&)
        where (superseded_at is null)
);

create index register_entry_believed on register_entry (register, agency, key, valid_from) where superseded_at is null;
create index register_entry_history on register_entry (register, agency, key, id);

alter table register_entry enable row level security;
alter table register_entry force row level security;
create policy register_entry_in_scope on register_entry
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));
revoke update, delete, truncate on register_entry from ${app_role};
grant update (superseded_at) on register_entry to ${app_role};

-- Tells those who hold the registers in memory whether they have to read them again.
create table register_stamp (
    only_row boolean not null default true,
    version  bigint  not null,
    constraint register_stamp_pkey primary key (only_row),
    constraint register_stamp_has_one_row check (only_row)
);
insert into register_stamp (version) values (0);
revoke insert, delete, truncate on register_stamp from ${app_role};
