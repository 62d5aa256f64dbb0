package org.mingjian.cases.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.casefile.Plausibility;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.LicenceCancelled;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.statute.Jurisdiction;

/**
 * A case as credit information needs it.
 *
 * @param jurisdiction whose law binds the agency
 * @param decidedOn what the export is ordered by
 * @param party with what is kept encrypted, decrypted
 * @param steps those that credit information is made of, oldest first
 * @param changedOn when the suite last learnt of it
 */
record CreditCase(
        UUID id,
        String caseNumber,
        CaseKind kind,
        String agency,
        String agencyName,
        String division,
        Jurisdiction jurisdiction,
        LocalDate decidedOn,
        String matter,
        Party party,
        List<CaseStep> steps,
        LocalDate changedOn) {

    <T extends CaseStep> Optional<T> last(Class<T> type) {
        return steps.reversed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    Optional<PenaltyDecided> penalty() {
        return last(PenaltyDecided.class);
    }

    Optional<LicenceDecided> licence() {
        return last(LicenceDecided.class);
    }

    @Nullable
    LocalDate disclosedUntil() {
        return last(DecisionDisclosed.class)
                .map(DecisionDisclosed::disclosedUntil)
                .orElse(null);
    }

    /** Whether the last decision still stands; what became of those before it is past. */
    boolean stands() {
        return steps.reversed().stream()
                .takeWhile(step -> !Plausibility.isDecision(step))
                .noneMatch(step -> step instanceof DecisionAnnulled
                        || step instanceof LicenceWithdrawn
                        || step instanceof LicenceCancelled);
    }
}
