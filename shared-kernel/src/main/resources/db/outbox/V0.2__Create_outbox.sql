-- Events waiting to be published, written in the transaction of the step. Rows are only ever inserted. Reading in the
-- order (transaction, id) below the oldest running transaction loses no row of a transaction that commits late.
create table outbox (
    id             bigint generated always as identity,
    transaction_id xid8        not null default pg_current_xact_id(),
    event_id       uuid        not null,
    topic          text        not null,
    aggregate_id   uuid        not null,
    event_type     text        not null,
    division       text        collate "C" not null,
    agency         text        collate "C" not null,
    payload        text        not null,
    recorded_at    timestamptz not null default now(),
    constraint outbox_pkey primary key (transaction_id, id)
);

-- Where the relay stands. One row; locked by the one relay that leads.
create table relay_cursor (
    only_row       boolean not null default true,
    transaction_id xid8    not null,
    outbox_id      bigint  not null,
    position       bigint  not null,
    constraint relay_cursor_pkey primary key (only_row),
    constraint relay_cursor_has_one_row check (only_row)
);

insert into relay_cursor (transaction_id, outbox_id, position) values ('0'::xid8, 0, 0);

-- The feed of changes: a number without gaps for every event the broker has acknowledged, in the order of publication.
create table feed (
    position       bigint not null,
    transaction_id xid8   not null,
    outbox_id      bigint not null,
    constraint feed_pkey primary key (position)
);

alter table outbox enable row level security;
alter table outbox force row level security;

create policy outbox_in_scope on outbox
    using (division >= current_setting('mingjian.division_from', true)
        and division <= current_setting('mingjian.division_to', true)
        and (current_setting('mingjian.agency', true) = '' or agency = current_setting('mingjian.agency', true)));
