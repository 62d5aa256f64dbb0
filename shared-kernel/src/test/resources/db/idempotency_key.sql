-- The table as services that take POST requests create it.
create table idempotency_key (
    subject     text        not null,
    key         text        not null,
    digest      text        collate "C" not null,
    status      integer     not null,
    location    text,
    etag        text,
    body        text        not null,
    recorded_at timestamptz not null default now(),
    constraint idempotency_key_pkey primary key (subject, key)
);
