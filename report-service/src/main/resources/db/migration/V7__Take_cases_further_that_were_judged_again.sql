-- A case that was judged again has the same steps: how often it was puts its events in order.
alter table counted_case add column judgement integer not null default 0;
alter table counted_case add column advanced_from_judgement integer not null default 0;
alter table counted_case drop constraint counted_case_only_advances;
alter table counted_case add constraint counted_case_only_advances
    check ((sequence, judgement) > (advanced_from, advanced_from_judgement));
