-- How often a case was judged again with another outcome; puts the events about it in order.
alter table case_file add column judgement integer not null default 0;

-- Who may see a job is not what it walks through: a change of the register touches all cases of an agency, also those
-- from a division it has left, and is the business of the county it is in.
alter table rejudging_job add column seen_from text collate "C";
alter table rejudging_job add column seen_to text collate "C";
drop policy rejudging_job_in_scope on rejudging_job;
create policy rejudging_job_in_scope on rejudging_job
    using (coalesce(seen_from, division_from) >= current_setting('mingjian.division_from', true)
        and coalesce(seen_to, division_to) <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

-- A random draw: everything it rests on, kept before the seed is used. Rows are only ever inserted.
create table draw (
    id                  uuid        not null,
    agency              text        collate "C" not null,
    division            text        collate "C" not null,
    basis               text        not null,
    drawn_on            date        not null,
    objects_wanted      integer     not null,
    officers_per_object integer     not null,
    objects             text        not null,
    objects_sha256      text        collate "C" not null,
    officers            text        not null,
    officers_sha256     text        collate "C" not null,
    recused             text        not null,
    seed_sha256         text        collate "C" not null,
    sealed_seed         bytea       not null,
    recorded_by         text        not null,
    committed_at        timestamptz not null,
    constraint draw_pkey primary key (id),
    constraint draw_wants_something check (objects_wanted >= 1),
    constraint draw_sends_two_officers check (officers_per_object >= 2)
);

create index draw_by_agency on draw (agency, id);

-- The seed and what came of it, in a later transaction than what was committed to.
create table draw_result (
    draw_id     uuid        not null,
    seed        text        collate "C" not null,
    selection   text        not null,
    revealed_at timestamptz not null,
    constraint draw_result_pkey primary key (draw_id),
    constraint draw_result_belongs_to_a_draw foreign key (draw_id) references draw (id)
);

alter table draw enable row level security;
alter table draw force row level security;
create policy draw_in_scope on draw
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

alter table draw_result enable row level security;
alter table draw_result force row level security;
create policy draw_result_in_scope on draw_result
    using (exists (select from draw owner where owner.id = draw_result.draw_id));

revoke update, delete, truncate on draw, draw_result from ${app_role};
