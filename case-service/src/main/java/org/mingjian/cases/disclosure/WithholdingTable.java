package org.mingjian.cases.disclosure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseHeader;
import org.mingjian.cases.casefile.JournalTable;
import org.mingjian.cases.casefile.JudgedCase;
import org.mingjian.cases.casefile.RowColumns;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;

/** Keeps what is withheld and why, for the supervisor's list. */
@ApplicationScoped
class WithholdingTable implements JournalTable {

    private static final String INSERT = """
            insert into disclosure_withholding (case_id, step, agency, division, withheld_on, reason, basis)
            select case_id::uuid, step::integer, agency, division, withheld_on::date, reason, basis
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(case_id, step, agency, division, withheld_on, reason, basis)""";

    private static final int WIDTH = 7;

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
        CaseHeader header = judged.dossier().header();
        List<CaseStep> steps = judged.newSteps();
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index) instanceof DisclosureWithheld withheld) {
                rows.add(
                        judged.id(),
                        judged.knownSteps() + index + 1,
                        header.agency(),
                        header.division(),
                        withheld.on(),
                        withheld.reason(),
                        withheld.legalBasis());
            }
        }
    }
}
