-- The data scope that every query carries, once more underneath. Unset settings show nothing.
alter table counted_case enable row level security;
alter table counted_case force row level security;
alter table act_fact enable row level security;
alter table act_fact force row level security;
alter table act_rollup enable row level security;
alter table act_rollup force row level security;

-- Partitions are reached through their table only: without a policy of their own they show nothing.
alter table counted_case_0 enable row level security;
alter table counted_case_1 enable row level security;
alter table act_fact_0 enable row level security;
alter table act_fact_1 enable row level security;
alter table act_rollup_0 enable row level security;
alter table act_rollup_1 enable row level security;

create policy counted_case_in_scope on counted_case
    using (division >= (select current_setting('mingjian.division_from', true))
        and division <= (select current_setting('mingjian.division_to', true))
        and ((select current_setting('mingjian.agency', true)) = ''
            or agency = (select current_setting('mingjian.agency', true))));

create policy act_fact_in_scope on act_fact
    using (division >= (select current_setting('mingjian.division_from', true))
        and division <= (select current_setting('mingjian.division_to', true))
        and ((select current_setting('mingjian.agency', true)) = ''
            or agency = (select current_setting('mingjian.agency', true))));

create policy act_rollup_in_scope on act_rollup
    using (division >= (select current_setting('mingjian.division_from', true))
        and division <= (select current_setting('mingjian.division_to', true))
        and ((select current_setting('mingjian.agency', true)) = ''
            or agency = (select current_setting('mingjian.agency', true))));
