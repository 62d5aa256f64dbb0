package org.mingjian.cases.credit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;

/** Makes the rows of one export. Remembers the numbers it has seen, which must be different within an agency. */
final class CreditRows {

    private final CreditVersion version;
    private final LocalDate today;
    private final Set<String> numbers = new HashSet<>();

    CreditRows(CreditVersion version, LocalDate today) {
        this.version = version;
        this.today = today;
    }

    /** The row of a case; empty where it decided nothing that is credit information. */
    Optional<CreditRow> of(CreditCase one) {
        Optional<CreditRow> row = one.kind() == CaseKind.PENALTY ? penalty(one) : licence(one);
        row.ifPresent(made -> requireUnique(one, made));
        return row;
    }

    private Optional<CreditRow> penalty(CreditCase one) {
        return one.penalty()
                .filter(decided -> decided.outcome() == PenaltyOutcome.PENALISED)
                // The list of 2018 has no field for the state of a penalty, so every row of it stands.
                .filter(decided -> version == CreditVersion.V2015 || one.stands())
                .map(decided -> version == CreditVersion.V2015
                        ? PenaltyRows.of2015(one, decided, today)
                        : PenaltyRows.of2018(one, decided, today));
    }

    private Optional<CreditRow> licence(CreditCase one) {
        return one.licence()
                .filter(decided -> decided.outcome() == Grant.GRANTED)
                .map(decided -> version == CreditVersion.V2015
                        ? LicenceRows.of2015(one, decided, today)
                        : LicenceRows.of2018(one, decided, today));
    }

    private void requireUnique(CreditCase one, CreditRow row) {
        String field = one.kind() == CaseKind.PENALTY ? "CF_WSH" : "XK_WSH";
        String number = Objects.requireNonNull(row.cells().get(field));
        if (!number.isEmpty() && !numbers.add(one.agency() + " " + number)) {
            row.fault(field, "文号在同一机关内重复");
        }
    }
}
