-- An import is in sight of whoever may see everything it may touch: its scope must lie inside the caller's.
alter table import_job enable row level security;
alter table import_job force row level security;
create policy import_job_in_scope on import_job
    using (division_from >= current_setting('mingjian.division_from', true)
        and division_to <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));

-- What belongs to an import is in sight when the import is: the policy above holds inside these too.
alter table import_chunk enable row level security;
alter table import_chunk force row level security;
create policy import_chunk_in_scope on import_chunk
    using (exists (select from import_job job where job.id = import_chunk.import_id));

alter table import_outcome enable row level security;
alter table import_outcome force row level security;
create policy import_outcome_in_scope on import_outcome
    using (exists (select from import_job job where job.id = import_outcome.import_id));

alter table import_trial enable row level security;
alter table import_trial force row level security;
create policy import_trial_in_scope on import_trial
    using (exists (select from import_job job where job.id = import_trial.import_id));
