-- A replay of the log into the generation that does not serve.
create table rebuild_run (
    id            uuid        not null,
    generation    smallint    not null,
    status        text        not null,
    requested_by  text        not null,
    started_at    timestamptz not null,
    progressed_at timestamptz not null,
    finished_at   timestamptz,
    events        bigint      not null,
    events_total  bigint      not null,
    failure       text,
    version       integer     not null,
    constraint rebuild_run_pkey primary key (id),
    constraint rebuild_run_generation_is_one_of_two check (generation in (0, 1)),
    constraint rebuild_run_status_is_known check (status in ('RUNNING', 'FINISHED', 'FAILED')),
    constraint rebuild_run_end_is_complete check ((status = 'RUNNING') = (finished_at is null))
);

create unique index rebuild_run_one_at_a_time on rebuild_run (status) where status = 'RUNNING';

-- Empties the generation that does not serve. Runs with the owner's rights, because only they truncate.
create function clear_idle_generation(idle smallint) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
begin
    perform 1 from serving_generation where generation = idle for share;
    if found then
        raise exception 'generation % serves and is not emptied', idle;
    end if;
    if idle = 0 then
        truncate counted_case_0, act_fact_0, act_rollup_0;
    else
        truncate counted_case_1, act_fact_1, act_rollup_1;
    end if;
    delete from log_position where generation = idle;
end
$$;

revoke all on function clear_idle_generation(smallint) from public;
