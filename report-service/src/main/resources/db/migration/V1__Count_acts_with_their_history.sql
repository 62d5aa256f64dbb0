-- Two generations of everything that is projected, each in its own partition. One serves, the other is empty or being
-- rebuilt; which one serves is a row, so that a reader and its table belong to one snapshot.
create table serving_generation (
    only_row   boolean     not null default true,
    generation smallint    not null,
    since      timestamptz not null default now(),
    constraint serving_generation_pkey primary key (only_row),
    constraint serving_generation_has_one_row check (only_row),
    constraint serving_generation_is_one_of_two check (generation in (0, 1))
);

insert into serving_generation (generation) values (0);

-- How far each case has been projected, and from where: the statement that takes a case further names the sequence it
-- rests on, so two projections of one case at the same time cannot both succeed. Steps that we were not told of stay visible until an event brings them.
create table counted_case (
    generation    smallint                 not null,
    case_id       uuid                     not null,
    advanced_from integer                  not null,
    sequence      integer                  not null,
    kind          text                     not null,
    division      text         collate "C" not null,
    agency        text         collate "C" not null,
    case_number   text                     not null,
    missing_steps int4multirange           not null default '{}',
    constraint counted_case_pkey primary key (case_id, generation),
    constraint counted_case_only_advances check (sequence > advanced_from)
) partition by list (generation);

create table counted_case_0 partition of counted_case for values in (0);
create table counted_case_1 partition of counted_case for values in (1);

create index counted_case_with_missing_steps on counted_case (case_id) where not isempty(missing_steps);

-- A counted act: counted_on is the legal date (valid time), recorded_from and recorded_to say when we held it to be so.
create table act_fact (
    generation    smallint                  not null,
    case_id       uuid                      not null,
    measure       text          collate "C" not null,
    kind          text                      not null,
    division      text          collate "C" not null,
    agency        text          collate "C" not null,
    counted_on    date                      not null,
    amount        numeric(18, 2)            not null,
    recorded_from timestamptz               not null,
    recorded_to   timestamptz,
    sequence      integer                   not null,
    constraint act_fact_amount_is_not_negative check (amount >= 0),
    constraint act_fact_ends_after_it_began check (recorded_to >= recorded_from)
) partition by list (generation);

create table act_fact_0 partition of act_fact for values in (0);
create table act_fact_1 partition of act_fact for values in (1);

-- One open fact for a case and measure; also how the open facts of a case are found.
create unique index act_fact_0_open_once on act_fact_0 (case_id, measure) where recorded_to is null;
create unique index act_fact_1_open_once on act_fact_1 (case_id, measure) where recorded_to is null;

-- The drill-down reads in this order, for any division subtree and period.
create index act_fact_drilldown on act_fact (measure, division, agency, counted_on, case_id);

-- Sums of the open facts, kept by delta in the transaction of the facts.
create table act_rollup (
    generation smallint                  not null,
    measure    text          collate "C" not null,
    division   text          collate "C" not null,
    agency     text          collate "C" not null,
    month      date                      not null,
    kind       text                      not null,
    count      bigint                    not null,
    amount     numeric(18, 2)            not null,
    constraint act_rollup_pkey primary key (measure, division, agency, month, kind, generation),
    constraint act_rollup_month_is_a_first check (extract(day from month) = 1)
) partition by list (generation);

-- Room on each page, so that a changed sum stays beside its old version and no index is touched.
create table act_rollup_0 partition of act_rollup for values in (0) with (fillfactor = 60);
create table act_rollup_1 partition of act_rollup for values in (1) with (fillfactor = 60);

-- What agencies are called, by their latest event.
create table counted_agency (
    agency      text        collate "C" not null,
    division    text        collate "C" not null,
    name        text                    not null,
    recorded_at timestamptz             not null,
    constraint counted_agency_pkey primary key (agency, division)
);

create index counted_agency_of_division on counted_agency (division, agency);

-- How far the log has been projected into a generation.
create table log_position (
    generation  smallint    not null,
    partition   integer     not null,
    next_offset bigint      not null,
    recorded_at timestamptz not null,
    constraint log_position_pkey primary key (generation, partition)
);
