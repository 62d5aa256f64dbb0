package org.mingjian.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseHeader;
import org.mingjian.cases.casefile.JournalTable;
import org.mingjian.cases.casefile.JudgedCase;
import org.mingjian.cases.casefile.RowColumns;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;

/** Keeps what is disclosed, in the same message as the steps that disclose it. */
@ApplicationScoped
class DisclosureTable implements JournalTable {

    private static final String INSERT = """
            insert into disclosure (id, case_id, step, agency, division, agency_name, kind, party_kind, party_name,
                party_code, number, matter, category, conclusion, decided_on, due_on, published_on, public_until, channel,
                checker, replaces, profile, fields, redactions, grams)
            select id::uuid, case_id::uuid, step::integer, agency, division, agency_name, kind, party_kind, party_name,
                party_code, number, matter, category, conclusion, decided_on::date, due_on::date, published_on::date,
                public_until::date, channel, checker, replaces, profile, fields::text[], redactions::text[], grams::text[]
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(id, case_id, step, agency, division, agency_name, kind, party_kind, party_name, party_code, number,
                matter, category, conclusion, decided_on, due_on, published_on, public_until, channel, checker, replaces,
                profile, fields, redactions, grams)""";

    private static final int WIDTH = 25;

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public String insert() {
        return INSERT;
    }

    @Override
    public void add(RowColumns rows, JudgedCase judged) {
        for (CaseStep step : judged.newSteps()) {
            if (step instanceof DecisionDisclosed) {
                new Composing(judged.id(), judged.dossier(), judged.judgement())
                        .versions().stream()
                                .filter(version -> version.step() > judged.knownSteps())
                                .forEach(version -> add(rows, judged, version));
                return;
            }
        }
    }

    private static void add(RowColumns rows, JudgedCase judged, DisclosedVersion version) {
        CaseHeader header = judged.dossier().header();
        boolean organisation = version.partyName().equals(header.party().name());
        rows.add(
                version.id(),
                judged.id(),
                version.step(),
                header.agency(),
                header.division(),
                judged.dossier().agency().name(),
                header.kind(),
                header.party().kind(),
                version.partyName(),
                organisation ? header.party().code() : null,
                version.number(),
                version.matter(),
                version.category(),
                version.conclusion(),
                version.decidedOn(),
                version.dueOn(),
                version.publishedOn(),
                version.publicUntil(),
                version.channel(),
                version.checker(),
                version.replaces(),
                version.profile(),
                Words.array(version.fields()),
                Words.array(version.redactions()),
                Words.array(Words.of(version.partyName(), version.number())));
    }
}
