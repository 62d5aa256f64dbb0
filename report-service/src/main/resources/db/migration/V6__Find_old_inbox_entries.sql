-- The inbox forgets events after a time; a batch of old ones is found without reading the others.
create index inbox_by_age on inbox (recorded_at);
