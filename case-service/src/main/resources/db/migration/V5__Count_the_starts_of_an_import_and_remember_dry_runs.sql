-- How often somebody began to read the import since it last got anywhere, counted before the attempt: what kills its
-- reader leaves no other trace.
alter table import_job add column tries integer not null default 0;
alter table import_job add column tried_from integer not null default 0;

-- What a dry run would have kept, so that a case that comes a second time is compared with it. Eight bytes of digest a step.
create table import_trial (
    import_id      uuid  not null,
    agency         text  collate "C" not null,
    case_number    text  not null,
    links          bytea not null,
    party_identity bytea,
    constraint import_trial_pkey primary key (import_id, agency, case_number),
    constraint import_trial_belongs_to_an_import foreign key (import_id) references import_job (id) on delete cascade
);
