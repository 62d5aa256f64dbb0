-- What agency and officer said before each change, written by the database itself, so that no way of changing them leaves it
-- out.
alter table agency add column changed_by text;
alter table officer add column changed_by text;

create table agency_version (
    code        text        collate "C" not null,
    version     integer     not null,
    entry       jsonb       not null,
    recorded_by text,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint agency_version_pkey primary key (code, version)
);

create table officer_version (
    certificate_number text        collate "C" not null,
    version            integer     not null,
    entry              jsonb       not null,
    recorded_by        text,
    recorded_at        timestamptz not null default clock_timestamp(),
    constraint officer_version_pkey primary key (certificate_number, version)
);

create function keep_agency_version() returns trigger language plpgsql as $$
begin
    insert into agency_version (code, version, entry, recorded_by)
    values (new.code, new.version, to_jsonb(new) - 'version' - 'changed_by', new.changed_by);
    return new;
end $$;

create function keep_officer_version() returns trigger language plpgsql as $$
begin
    insert into officer_version (certificate_number, version, entry, recorded_by)
    values (new.certificate_number, new.version, to_jsonb(new) - 'version' - 'changed_by', new.changed_by);
    return new;
end $$;

insert into agency_version (code, version, entry, recorded_by)
    select code, version, to_jsonb(agency) - 'version' - 'changed_by', null from agency;
insert into officer_version (certificate_number, version, entry, recorded_by)
    select certificate_number, version, to_jsonb(officer) - 'version' - 'changed_by', null from officer;

create trigger agency_is_kept after insert or update on agency for each row execute function keep_agency_version();
create trigger officer_is_kept after insert or update on officer for each row execute function keep_officer_version();

revoke update, delete, truncate on agency_version, officer_version from ${app_role};
