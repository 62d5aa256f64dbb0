-- What a consumer has already acted on; written in the transaction of the effect.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    recorded_at timestamptz not null default now(),
    constraint inbox_pkey primary key (consumer, event_id)
);
