-- Officers in charge whose certificate the register did not show as valid on the day of the recording.
alter table recording add column uncertified text[] not null default '{}';

-- An upload that is given up ends too, and what ends without being complete says why.
alter table recording_end alter column sha256 drop not null;
alter table recording_end add column rejection text collate "C";
alter table recording_end drop constraint recording_end_is_known;
alter table recording_end add constraint recording_end_is_known check (state in ('COMPLETE', 'REJECTED', 'ABANDONED'));

-- The last day of keeping: the term counts from the year after both the recording and its file ended. Null while the
-- file is open and for what is kept for good.
create function recording_kept_until(retention text, ended_at timestamptz, closed_on date) returns date
    language sql stable
    return case when retention <> 'PERMANENT' and closed_on is not null then
        make_date(extract(year from greatest(closed_on, (ended_at at time zone 'Asia/Shanghai')::date))::integer
            + case retention when 'YEARS_30' then 30 else 10 end, 12, 31) end;

-- A look through what has been kept long enough. It destroys nothing; approving it does.
create table recording_retention_run (
    id                uuid        not null,
    division_from     text        collate "C" not null,
    division_to       text        collate "C" not null,
    agency            text        collate "C" not null,
    reason            text        not null,
    requested_by      text        not null,
    requested_by_name text        not null,
    recorded_at       timestamptz not null,
    constraint recording_retention_run_pkey primary key (id)
);

create table recording_retention_candidate (
    run_id       uuid not null,
    recording_id uuid not null,
    kept_until   date not null,
    constraint recording_retention_candidate_pkey primary key (run_id, recording_id),
    constraint recording_retention_candidate_of_a_run foreign key (run_id) references recording_retention_run (id),
    constraint recording_retention_candidate_is_a_recording foreign key (recording_id) references recording (id)
);

create table recording_retention_approval (
    run_id           uuid        not null,
    approved_by      text        not null,
    approved_by_name text        not null,
    recorded_at      timestamptz not null,
    constraint recording_retention_approval_pkey primary key (run_id),
    constraint recording_retention_approval_of_a_run foreign key (run_id) references recording_retention_run (id)
);

-- The certificate that stays when the bytes are gone.
create table recording_destruction (
    recording_id     uuid        not null,
    run_id           uuid        not null,
    sha256           text        collate "C" not null,
    byte_length      bigint      not null,
    retention        text        collate "C" not null,
    kept_until       date        not null,
    approved_by      text        not null,
    approved_by_name text        not null,
    recorded_at      timestamptz not null,
    constraint recording_destruction_pkey primary key (recording_id),
    constraint recording_destruction_was_approved foreign key (run_id) references recording_retention_approval (run_id),
    constraint recording_destruction_of_a_candidate foreign key (run_id, recording_id)
        references recording_retention_candidate (run_id, recording_id)
);

-- Whose bytes have been removed from the store.
create table recording_cleared (
    recording_id uuid        not null,
    recorded_at  timestamptz not null,
    constraint recording_cleared_pkey primary key (recording_id),
    constraint recording_cleared_belongs_to_a_recording foreign key (recording_id) references recording (id)
);

-- Whatever the application believes: nothing is destroyed before its day, while its file is open, or by one person alone.
create function recording_destruction_is_due() returns trigger language plpgsql as $$
declare
    last_day date;
    requester text;
begin
    select recording_kept_until(r.retention, r.ended_at, c.closed_on) into last_day
        from recording r join case_file c on c.id = r.case_id where r.id = new.recording_id;
    if last_day is null or last_day <> new.kept_until
            or last_day >= (new.recorded_at at time zone 'Asia/Shanghai')::date or new.recorded_at > now() + interval '1 minute' then
        raise exception 'recording % has to be kept', new.recording_id
            using errcode = '23514', constraint = 'recording_destruction_is_due';
    end if;
    select requested_by into requester from recording_retention_run where id = new.run_id;
    if requester is null or requester = new.approved_by then
        raise exception 'whoever asks does not approve'
            using errcode = '23514', constraint = 'recording_destruction_is_due';
    end if;
    return new;
end $$;

create trigger recording_destruction_is_due before insert on recording_destruction
    for each row execute function recording_destruction_is_due();

alter table recording_retention_run enable row level security;
alter table recording_retention_run force row level security;
create policy recording_retention_run_in_scope on recording_retention_run
    using (division_from >= current_setting('mingjian.division_from', true)
        and division_to <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

alter table recording_retention_candidate enable row level security;
alter table recording_retention_candidate force row level security;
create policy recording_retention_candidate_in_scope on recording_retention_candidate
    using (exists (select from recording_retention_run run where run.id = recording_retention_candidate.run_id));

alter table recording_retention_approval enable row level security;
alter table recording_retention_approval force row level security;
create policy recording_retention_approval_in_scope on recording_retention_approval
    using (exists (select from recording_retention_run run where run.id = recording_retention_approval.run_id));

alter table recording_destruction enable row level security;
alter table recording_destruction force row level security;
create policy recording_destruction_in_scope on recording_destruction
    using (exists (select from recording owner where owner.id = recording_destruction.recording_id));

alter table recording_cleared enable row level security;
alter table recording_cleared force row level security;
create policy recording_cleared_in_scope on recording_cleared
    using (exists (select from recording owner where owner.id = recording_cleared.recording_id));

revoke update, delete, truncate on recording_retention_run, recording_retention_candidate, recording_retention_approval,
    recording_destruction, recording_cleared from ${app_role};
