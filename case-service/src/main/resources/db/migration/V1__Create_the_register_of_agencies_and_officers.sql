-- Enforcement bodies and the officers who hold a certificate. Both are public; both are judged as of a step's own date.
create table agency (
    code         text    collate "C" not null,
    name         text    not null,
    kind         text    not null,
    division     text    collate "C" not null,
    field        text    not null default '',
    abbreviation text,
    valid_from   date    not null,
    valid_to     date,
    version      integer not null default 0,
    constraint agency_pkey primary key (code),
    constraint agency_kind_is_known check (kind in ('DEPARTMENT', 'TOWNSHIP', 'AUTHORISED_BODY', 'ENTRUSTED_BODY')),
    constraint agency_validity_is_a_period check (valid_to is null or valid_to >= valid_from)
);

create index agency_by_division on agency (division, code);

create table officer (
    certificate_number text    collate "C" not null,
    name               text    not null,
    agency             text    collate "C" not null,
    field              text    not null default '',
    valid_from         date    not null,
    valid_to           date,
    version            integer not null default 0,
    constraint officer_pkey primary key (certificate_number),
    constraint officer_agency_is_registered foreign key (agency) references agency (code),
    constraint officer_validity_is_a_period check (valid_to is null or valid_to >= valid_from)
);

create index officer_by_agency on officer (agency, certificate_number);
