-- A recording is rows that are only ever inserted: what was announced, what has come, how it ended, who looked at it.
-- Its state is what rows there are; nothing in it can be set.
create table recording (
    id            uuid        not null,
    case_id       uuid        not null,
    step          integer     not null,
    agency        text        collate "C" not null,
    division      text        collate "C" not null,
    sha256        text        collate "C" not null,
    byte_length   bigint      not null,
    media_type    text        collate "C" not null,
    device        text        not null,
    officers      text[]      not null,
    place         text        not null,
    started_at    timestamptz not null,
    ended_at      timestamptz not null,
    interruptions text        not null,
    retention     text        collate "C" not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    constraint recording_pkey primary key (id),
    constraint recording_belongs_to_a_case foreign key (case_id) references case_file (id),
    constraint recording_is_not_empty check (byte_length > 0),
    constraint recording_ends_after_it_starts check (started_at <= ended_at),
    constraint recording_retention_is_known check (retention in ('PERMANENT', 'YEARS_30', 'YEARS_10'))
);

create index recording_by_case on recording (case_id, id);

-- Of two that come for the same place one is kept.
create table recording_chunk (
    recording_id uuid        not null,
    begins_at    bigint      not null,
    byte_length  integer     not null,
    address      text        collate "C" not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    constraint recording_chunk_pkey primary key (recording_id, begins_at),
    constraint recording_chunk_belongs_to_a_recording foreign key (recording_id) references recording (id),
    constraint recording_chunk_is_not_empty check (byte_length > 0 and begins_at >= 0)
);

create table recording_end (
    recording_id uuid        not null,
    state        text        collate "C" not null,
    sha256       text        collate "C" not null,
    recorded_at  timestamptz not null,
    constraint recording_end_pkey primary key (recording_id),
    constraint recording_end_belongs_to_a_recording foreign key (recording_id) references recording (id),
    constraint recording_end_is_known check (state in ('COMPLETE', 'REJECTED'))
);

create table recording_access (
    id           uuid        not null,
    recording_id uuid        not null,
    link_id      uuid        not null,
    action       text        collate "C" not null,
    subject      text        not null,
    name         text        not null,
    purpose      text        not null,
    byte_range   text,
    recorded_at  timestamptz not null,
    constraint recording_access_pkey primary key (id),
    constraint recording_access_belongs_to_a_recording foreign key (recording_id) references recording (id),
    constraint recording_access_action_is_known check (action in ('LINK', 'CONTENT'))
);

create index recording_access_by_recording on recording_access (recording_id, id);

-- The acts whose coverage by recordings is asked for.
create index case_step_measures_by_day on case_step (taken_on, case_id) where type = 'measure-decided';
create index case_step_recordings on case_step (case_id) where type = 'recording-made';

alter table recording enable row level security;
alter table recording force row level security;
create policy recording_in_scope on recording
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

-- What belongs to a recording is in sight when the recording is: the policy above holds inside these too.
alter table recording_chunk enable row level security;
alter table recording_chunk force row level security;
create policy recording_chunk_in_scope on recording_chunk
    using (exists (select from recording owner where owner.id = recording_chunk.recording_id));

alter table recording_end enable row level security;
alter table recording_end force row level security;
create policy recording_end_in_scope on recording_end
    using (exists (select from recording owner where owner.id = recording_end.recording_id));

alter table recording_access enable row level security;
alter table recording_access force row level security;
create policy recording_access_in_scope on recording_access
    using (exists (select from recording owner where owner.id = recording_access.recording_id));

-- An original is neither altered nor deleted (R23), and who looked at it stays known.
revoke update, delete, truncate on recording, recording_chunk, recording_end, recording_access from ${app_role};
