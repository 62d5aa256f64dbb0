package org.mingjian.cases.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CaseHeader;
import org.mingjian.cases.casefile.DisclosureRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.JournalTable;
import org.mingjian.cases.casefile.JudgedCase;
import org.mingjian.cases.casefile.RowColumns;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.redaction.MaskedName;

/**
 * Takes down what was disclosed: at once when the decision is annulled or withheld, or the licence withdrawn, and for good when the agency withdraws
 * it and says why. The public is told the agency's reason as soon as there is one.
 */
@ApplicationScoped
class DisclosureEndTable implements JournalTable {

    private static final String INSERT = """
            insert into disclosure_end (disclosure_id, cause, case_id, step, agency, division, ended_on, reason)
            select disclosure_id::uuid, cause, case_id::uuid, step::integer, agency, division, ended_on::date, reason
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(disclosure_id, cause, case_id, step, agency, division, ended_on, reason)
            on conflict do nothing""";

    private static final int WIDTH = 8;

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
        List<Integer> shown = new ArrayList<>();
        int number = 0;
        for (CaseStep step : judged.dossier().timeline().steps()) {
            number++;
            if (step instanceof DecisionDisclosed) {
                shown.add(number);
            } else if (number > judged.knownSteps() && !shown.isEmpty()) {
                add(rows, judged, step, shown);
            }
        }
    }

    private static void add(RowColumns rows, JudgedCase judged, CaseStep step, List<Integer> shown) {
        @Nullable String cause = causeOf(step);
        if (cause == null) {
            return;
        }
        CaseHeader header = judged.dossier().header();
        String reason = reasonOf(judged.dossier(), step);
        LocalDate on = step.on();
        for (int disclosed : shown) {
            rows.add(
                    DisclosedVersion.idOf(judged.id(), disclosed),
                    cause,
                    judged.id(),
                    disclosed,
                    header.agency(),
                    header.division(),
                    on,
                    reason);
        }
    }

    private static @Nullable String causeOf(CaseStep step) {
        return switch (step) {
            case DecisionAnnulled _, LicenceWithdrawn _, DisclosureWithheld _ -> "ANNULLED";
            case DisclosureWithdrawn _ -> "WITHDRAWN";
            default -> null;
        };
    }

    private static String reasonOf(Dossier dossier, CaseStep step) {
        return switch (step) {
            case DisclosureWithdrawn withdrawn
            when withdrawn.reason() != null -> withoutPersonalData(dossier, withdrawn.on(), withdrawn.reason());
            case DisclosureWithdrawn _ -> "行政机关已撤回公示";
            case DisclosureWithheld _ -> "依法不予公开";
            case LicenceWithdrawn _ -> "行政许可已被撤销";
            default -> "决定已被变更、撤销、确认违法或者确认无效";
        };
    }

    private static String withoutPersonalData(Dossier dossier, LocalDate day, String text) {
        String name = dossier.header().party().name();
        String anonymous = DisclosureRules.isMasked(dossier, day) ? text.replace(name, MaskedName.of(name)) : text;
        return DisclosureRules.profile(dossier, day).redactor().clean(anonymous).text();
    }
}
