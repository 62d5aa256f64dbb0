-- The data scope of the running transaction, repeated underneath every query. Where it is not set, nothing is in sight.
alter table case_file enable row level security;
alter table case_file force row level security;
create policy case_file_in_scope on case_file
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

alter table case_step enable row level security;
alter table case_step force row level security;
create policy case_step_in_scope on case_step
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

alter table case_deadline enable row level security;
alter table case_deadline force row level security;
create policy case_deadline_in_scope on case_deadline
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

alter table case_finding enable row level security;
alter table case_finding force row level security;
create policy case_finding_in_scope on case_finding
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

-- Steps and events are only ever inserted.
revoke update, delete, truncate on case_step, outbox, feed from ${app_role};
