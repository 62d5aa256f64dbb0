-- What rules once held against a case and no longer do. Apart from what is held, so that no count and no list has to
-- leave it out.
create table case_finding_resolved (
    case_id     uuid        not null,
    id          bigint      generated always as identity,
    agency      text        collate "C" not null,
    division    text        collate "C" not null,
    rule        text        collate "C" not null,
    article     text        not null,
    severity    text        collate "C" not null,
    steps       integer[]   not null,
    detail      text        not null,
    recorded_at timestamptz not null,
    resolved_at timestamptz not null default now(),
    constraint case_finding_resolved_pkey primary key (case_id, id),
    constraint case_finding_resolved_severity_is_known check (severity in ('HARD', 'SOFT'))
);

alter table case_finding_resolved enable row level security;
alter table case_finding_resolved force row level security;
create policy case_finding_resolved_in_scope on case_finding_resolved
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));
revoke update, delete, truncate on case_finding_resolved from ${app_role};

alter table case_file add column judged_again_at timestamptz;

-- Open cases are walked through by agency and id; these two hold nothing else.
create index case_file_open_by_agency on case_file (agency, id) where closed_on is null;
create index case_deadline_open_by_case on case_deadline (agency, case_id) where met_on is null;

-- Judging the open cases again after the law's data or the register changed.
create table rejudging_job (
    id            uuid        not null,
    cause         text        collate "C" not null,
    reason        text        not null,
    requested_by  text        not null,
    division_from text        collate "C" not null,
    division_to   text        collate "C" not null,
    agency        text        collate "C" not null,
    status        text        collate "C" not null default 'REQUESTED',
    seen          integer     not null default 0,
    changed       integer     not null default 0,
    skipped       integer     not null default 0,
    at_agency     text        collate "C" not null default '',
    at_case       uuid        not null default '00000000-0000-0000-0000-000000000000',
    failure       text,
    recorded_at   timestamptz not null default now(),
    requested_at  timestamptz not null default now(),
    started_at    timestamptz,
    finished_at   timestamptz,
    constraint rejudging_job_pkey primary key (id),
    constraint rejudging_job_cause_is_known check (cause in ('REQUEST', 'REGISTER_CHANGE')),
    constraint rejudging_job_status_is_known check (status in ('REQUESTED', 'RUNNING', 'COMPLETED', 'FAILED'))
);

create index rejudging_job_to_do on rejudging_job (requested_at) where status in ('REQUESTED', 'RUNNING');
-- However many entries of an agency change before its turn comes, one walk through its cases answers them all.
create unique index rejudging_job_waits_once_per_agency on rejudging_job (agency)
    where status = 'REQUESTED' and cause = 'REGISTER_CHANGE';

create table rejudging_count (
    job_id  uuid    not null,
    rule    text    collate "C" not null,
    added   integer not null,
    removed integer not null,
    constraint rejudging_count_pkey primary key (job_id, rule),
    constraint rejudging_count_belongs_to_a_job foreign key (job_id) references rejudging_job (id) on delete cascade
);

-- In sight of whoever may see everything it may touch, as with imports.
alter table rejudging_job enable row level security;
alter table rejudging_job force row level security;
create policy rejudging_job_in_scope on rejudging_job
    using (division_from >= current_setting('mingjian.division_from', true)
        and division_to <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

alter table rejudging_count enable row level security;
alter table rejudging_count force row level security;
create policy rejudging_count_in_scope on rejudging_count
    using (exists (select from rejudging_job job where job.id = rejudging_count.job_id));
