package org.mingjian.cases.casefile;

/** The statements of {@link CaseJournal}. Columns come as text arrays and are cast here, in one place. */
final class JournalSql {

    private static final String INSERT_CASES = """
            insert into case_file (id, agency, division, case_number, kind, procedure, matter, party_kind, party_name,
                party_code, party_identity, party_representative, stage, began_on, decided_on, closed_on, step_count,
                finding_count, head_sha256, head_sm3, source, import_id, import_record)
            select id::uuid, agency, division, case_number, kind, procedure, matter, party_kind, party_name,
                party_code, party_identity::bytea, party_representative::bytea, stage, began_on::date, decided_on::date,
                closed_on::date, step_count::integer, finding_count::integer, head_sha256, head_sm3, source, import_id::uuid,
                import_record::integer
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(id, agency, division, case_number, kind, procedure, matter, party_kind, party_name, party_code,
                party_identity, party_representative, stage, began_on, decided_on, closed_on, step_count,
                finding_count, head_sha256, head_sm3, source, import_id, import_record)""";

    private static final String INSERT_STEPS = """
            insert into case_step (case_id, number, agency, division, type, taken_on, entry, sha256, sm3, recorded_by)
            select case_id::uuid, number::integer, agency, division, type, taken_on::date, entry, sha256, sm3, recorded_by
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[])
                as t(case_id, number, agency, division, type, taken_on, entry, sha256, sm3, recorded_by)""";

    private static final String INSERT_DEADLINES = """
            insert into case_deadline (case_id, limit_id, start_step, agency, division, label, bound, starts_on, raw_due,
                due, met_on, stopped_on, provisional, reasoning)
            select case_id::uuid, limit_id, start_step::integer, agency, division, label, bound, starts_on::date,
                raw_due::date, due::date, met_on::date, stopped_on::date, provisional::boolean, reasoning
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(case_id, limit_id, start_step, agency, division, label, bound, starts_on, raw_due, due, met_on,
                stopped_on, provisional, reasoning)""";

    private static final String INSERT_FINDINGS = """
            insert into case_finding (case_id, number, agency, division, rule, article, severity, steps, detail,
                recorded_at)
            select case_id::uuid, number::integer, agency, division, rule, article, severity, steps::integer[], detail,
                coalesce(recorded_at::timestamptz, now())
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[])
                as t(case_id, number, agency, division, rule, article, severity, steps, detail, recorded_at)""";

    private static final String INSERT_EVENTS = """
            insert into outbox (event_id, topic, aggregate_id, event_type, division, agency, payload)
            select event_id::uuid, topic, aggregate_id::uuid, event_type, division, agency, payload
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(event_id, topic, aggregate_id, event_type, division, agency, payload)""";

    /** Five statements in one message to the server. */
    static final String INSERT_ALL =
            String.join(";\n", INSERT_CASES, INSERT_STEPS, INSERT_DEADLINES, INSERT_FINDINGS, INSERT_EVENTS);

    static final String UPDATE_CASES = """
            update case_file c
            set stage = t.stage, decided_on = t.decided_on::date, closed_on = t.closed_on::date,
                step_count = t.step_count::integer, finding_count = t.finding_count::integer,
                head_sha256 = t.head_sha256, head_sm3 = t.head_sm3, changed_at = now()
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(id, known_steps, stage, decided_on, closed_on, step_count, finding_count, head_sha256, head_sm3)
            where c.id = t.id::uuid and c.step_count = t.known_steps::integer""";

    static final String UPDATE_JUDGEMENTS = """
            update case_file c
            set stage = t.stage, finding_count = t.finding_count::integer, changed_at = now(), judged_again_at = now(),
                judgement = c.judgement + 1
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as t(id, known_steps, stage, finding_count)
            where c.id = t.id::uuid and c.step_count = t.known_steps::integer
            returning c.id, c.judgement""";

    static final String CLEAR_DEADLINES = "delete from case_deadline where case_id = any (?)";

    private JournalSql() {}
}
