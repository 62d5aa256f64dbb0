-- What has been told of a case is compared with what is kept of it.
create index if not exists outbox_by_case on outbox (aggregate_id);
