-- What a caller without a scope may see. Row-level security shows such a caller no row of any table; these functions run as
-- the owner and give out what is disclosed, column by column, and nothing else.
create function public_decisions(
    with_agency text, with_division_from text, with_division_to text, with_kind text, with_words text[],
    with_party text, with_number text, from_day date, to_day date, today date,
    before_day date, before_id uuid, most integer)
returns table (
    id uuid, agency text, agency_name text, division text, kind text, party_kind text, party_name text, party_code text,
    number text, matter text, category text, conclusion text, decided_on date, published_on date, public_until date,
    channel text, profile text, fields text[], redactions text[])
language plpgsql stable security definer
set search_path = ${flyway:defaultSchema}, pg_temp
as $$
begin
    -- Put together from the conditions there are, so that each can be planned by its own index.
    return query execute
        'select d.id, d.agency, d.agency_name, d.division, d.kind, d.party_kind, d.party_name, d.party_code, d.number,'
        || ' d.matter, d.category, d.conclusion, d.decided_on, d.published_on, d.public_until, d.channel, d.profile,'
        || ' d.fields, d.redactions'
        || ' from disclosure d where (d.published_on, d.id) < ($11, $12)'
        || ' and (d.public_until is null or d.public_until >= $10)'
        || ' and not exists (select from disclosure_end e where e.disclosure_id = d.id)'
        || case when with_agency is null then '' else ' and d.agency = $1' end
        || case when with_division_from is null then '' else ' and d.division between $2 and $3' end
        || case when with_kind is null then '' else ' and d.kind = $4' end
        || case when with_words is null then '' else ' and d.grams @> $5' end
        || case when with_party is null then '' else ' and strpos(lower(d.party_name), $6) > 0' end
        || case when with_number is null then '' else ' and strpos(lower(d.number), $7) > 0' end
        || case when from_day is null then '' else ' and d.published_on >= $8' end
        || case when to_day is null then '' else ' and d.published_on <= $9' end
        || ' order by d.published_on desc, d.id desc limit $13'
        using with_agency, with_division_from, with_division_to, with_kind, with_words, with_party, with_number,
            from_day, to_day, today, before_day, before_id, most;
end
$$;

-- One of them, whether it is still shown or not; of one that no longer is, only when and why.
create function public_decision(with_id uuid, today date)
returns table (
    id uuid, agency text, agency_name text, division text, kind text, party_kind text, party_name text, party_code text,
    number text, matter text, category text, conclusion text, decided_on date, published_on date, public_until date,
    channel text, profile text, fields text[], redactions text[], replaces uuid, replaced_by uuid, ended_on date,
    ended_because text)
language sql stable security definer
set search_path = ${flyway:defaultSchema}, pg_temp
as $$
    select shown.id, shown.agency, shown.agency_name, shown.division, shown.kind, shown.party_kind, shown.party_name,
        shown.party_code, shown.number, shown.matter, shown.category, shown.conclusion, shown.decided_on,
        shown.published_on, shown.public_until, shown.channel, shown.profile, shown.fields, shown.redactions,
        (select o.id from disclosure o
            where o.case_id = d.case_id and o.step < d.step
               or o.number = d.replaces and o.agency = d.agency and o.case_id <> d.case_id
            order by o.published_on desc, o.id desc limit 1),
        (select o.id from disclosure o
            where o.case_id = d.case_id and o.step > d.step
               or o.replaces = d.number and o.agency = d.agency and o.case_id <> d.case_id
            order by o.published_on, o.id limit 1),
        coalesce(ended.ended_on, case when d.public_until < today then d.public_until end),
        coalesce(ended.reason, case when d.public_until < today then '公示期已满' end)
    from disclosure d
    left join lateral (
        select e.ended_on, e.reason from disclosure_end e where e.disclosure_id = d.id
        order by e.cause desc limit 1) ended on true
    left join disclosure shown on shown.id = d.id and ended.ended_on is null
        and (d.public_until is null or d.public_until >= today)
    where d.id = with_id
$$;

create index disclosure_by_replaced_number on disclosure (agency, replaces) where replaces is not null;

revoke all on function public_decisions from public;
revoke all on function public_decision from public;
grant execute on function public_decisions to ${app_role};
grant execute on function public_decision to ${app_role};
