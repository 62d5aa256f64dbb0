-- A message that could not be projected, with the reason. Closed by a redrive that works or by a discard with a reason.
create table dead_letter (
    id               uuid        not null,
    topic            text        not null,
    partition        integer     not null,
    record_offset    bigint      not null,
    record_key       text,
    payload          text,
    reason           text        not null,
    detail           text        not null,
    status           text        not null,
    noticed_at       timestamptz not null,
    forwarded_at     timestamptz,
    closed_at        timestamptz,
    closed_by        text,
    closing_note     text,
    version          integer     not null,
    constraint dead_letter_pkey primary key (id),
    constraint dead_letter_is_kept_once unique (topic, partition, record_offset),
    constraint dead_letter_status_is_known check (status in ('OPEN', 'REDRIVEN', 'DISCARDED')),
    constraint dead_letter_closing_is_complete check ((status = 'OPEN') = (closed_at is null))
);

create index dead_letter_by_age on dead_letter (status, id);
create index dead_letter_to_forward on dead_letter (id) where forwarded_at is null;
