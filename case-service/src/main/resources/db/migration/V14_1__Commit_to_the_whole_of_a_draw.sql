-- Draws of before were committed to in parts only, and have no digest of the whole.
alter table draw add column commitment_sha256 text collate "C" not null default '';
alter table draw alter column commitment_sha256 drop default;

create index draw_alike on draw (agency, objects_sha256, basis);
