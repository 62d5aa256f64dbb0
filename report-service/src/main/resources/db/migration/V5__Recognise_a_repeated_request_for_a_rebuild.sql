-- The key a caller sent with the request; the same key again is the same rebuild.
alter table rebuild_run add column request_key text;

create unique index rebuild_run_once_per_request on rebuild_run (requested_by, request_key)
    where request_key is not null;
