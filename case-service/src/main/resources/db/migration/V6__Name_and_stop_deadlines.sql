-- A limit is listed by what it is called, on which side of its day the act must lie, and whether it stands still.
alter table case_deadline add column label text not null default '';
alter table case_deadline add column bound text collate "C" not null default 'LATEST';
alter table case_deadline add column stopped_on date;
alter table case_deadline
    add constraint case_deadline_bound_is_known check (bound in ('LATEST', 'EARLIEST', 'AFTER'));

create index case_deadline_open_by_agency on case_deadline (agency, due, case_id) where met_on is null;
