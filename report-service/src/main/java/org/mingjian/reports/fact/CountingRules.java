package org.mingjian.reports.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.InspectionResult;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.Sanction;

/**
 * What a case counts as, by the filling notes of the yearly enforcement statistics (国办发〔2018〕118号 六 and its tables).
 * Every measure is counted at most once per case, in the period of its decision or completion.
 */
public final class CountingRules {

    private final SanctionOrders sanctionOrders;

    public CountingRules(SanctionOrders sanctionOrders) {
        this.sanctionOrders = sanctionOrders;
    }

    /** Everything the case counts as. */
    public List<Count> counts(CaseState state) {
        List<Count> counts = new ArrayList<>();
        addPenalty(counts, state.penalty());
        addLicence(counts, state);
        addMeasure(counts, state.measure());
        addExecution(counts, state.execution(), state.courtAppliedOn());
        addConfirmation(counts, state.confirmation());
        addLevy(counts, state.levy());
        addInspection(counts, state.inspection());
        addOtherAct(counts, state.act());
        addFlexible(counts, state.flexible());
        addThreeSystems(counts, state);
        return counts;
    }

    /** Only a penalty that was imposed is a penalty; it counts once, in its heaviest kind, with the amount decided. */
    private void addPenalty(List<Count> counts, CaseState.@Nullable Penalty penalty) {
        if (penalty == null) {
            return;
        }
        if (penalty.outcome() == PenaltyOutcome.EXEMPT) {
            counts.add(Count.of("flexible.exempt", penalty.on()));
        }
        if (penalty.outcome() != PenaltyOutcome.PENALISED) {
            return;
        }
        BigDecimal amount = penalty.fine().add(penalty.confiscated());
        Sanction heaviest = sanctionOrders.heaviest(penalty.sanctions(), penalty.on());
        counts.add(new Count("acts.penalty", penalty.on(), amount));
        counts.add(new Count("penalty." + kebab(heaviest), penalty.on(), amount));
        if (penalty.weight() == PenaltyWeight.MITIGATED) {
            counts.add(Count.of("flexible.mitigated", penalty.on()));
        }
        if (penalty.weight() == PenaltyWeight.LIGHTER) {
            counts.add(Count.of("flexible.lighter", penalty.on()));
        }
    }

    /** Applications count where received; the other columns count decisions. A withdrawal is a fact of its own. */
    private static void addLicence(List<Count> counts, CaseState state) {
        if (state.kind() == CaseKind.LICENCE) {
            addDated(counts, "licence.applied", state.applicationReceivedOn());
            addDated(counts, "licence.accepted", state.applicationAcceptedOn());
        }
        CaseState.Licence licence = state.licence();
        if (licence != null) {
            counts.add(Count.of("acts.licence", licence.on()));
            counts.add(
                    Count.of(licence.outcome() == Grant.GRANTED ? "licence.granted" : "licence.refused", licence.on()));
        }
        addDated(counts, "licence.withdrawn", state.licenceWithdrawnOn());
    }

    /** Measures count by decision. */
    private static void addMeasure(List<Count> counts, CaseState.@Nullable Measure measure) {
        if (measure != null) {
            counts.add(Count.of("acts.compulsory-measure", measure.on()));
            counts.add(Count.of("measure." + kebab(measure.measure()), measure.on()));
        }
    }

    /**
     * The organ's own execution counts when it ends, completed or terminated; application to the court counts when made.
     * Where execution through the court is recorded without the application, its end stands in.
     */
    private static void addExecution(
            List<Count> counts, CaseState.@Nullable Execution execution, @Nullable LocalDate courtAppliedOn) {
        LocalDate endedOn = execution == null ? null : execution.completedOn();
        boolean ownMeans = execution != null && execution.means() != ExecutionMeans.COURT;
        LocalDate ownEnd = ownMeans ? endedOn : null;
        LocalDate court = courtAppliedOn != null || ownMeans ? courtAppliedOn : endedOn;
        if (execution != null && ownEnd != null) {
            counts.add(Count.of("execution." + kebab(execution.means()), ownEnd));
        }
        addDated(counts, "execution.court", court);
        addDated(counts, "acts.compulsory-execution", ownEnd != null ? ownEnd : court);
    }

    private static void addConfirmation(List<Count> counts, CaseState.@Nullable Confirmation confirmation) {
        if (confirmation != null) {
            counts.add(Count.of("acts.confirmation", confirmation.on()));
            counts.add(Count.of("other.confirmation", confirmation.on()));
        }
    }

    private static void addLevy(List<Count> counts, CaseState.@Nullable Levy levy) {
        if (levy != null) {
            counts.add(new Count("acts.levy", levy.on(), levy.amount()));
            counts.add(new Count("other.levy", levy.on(), levy.amount()));
        }
    }

    /** An inspection without a complete record, or one that led to another act, is not counted. */
    private static void addInspection(List<Count> counts, CaseState.@Nullable Inspection inspection) {
        if (inspection != null
                && inspection.recordComplete()
                && inspection.result() != InspectionResult.LED_TO_ENFORCEMENT) {
            counts.add(Count.of("acts.inspection", inspection.on()));
            counts.add(Count.of("other.inspection", inspection.on()));
        }
    }

    private static void addOtherAct(List<Count> counts, CaseState.@Nullable Act act) {
        if (act != null) {
            counts.add(new Count("acts.other", act.on(), act.amount()));
            counts.add(new Count("other." + kebab(act.act()), act.on(), act.amount()));
        }
    }

    /** One per case and measure, at the first time it was applied. */
    private static void addFlexible(List<Count> counts, List<CaseState.Flexible> flexible) {
        Map<FlexibleMeasure, LocalDate> first = new LinkedHashMap<>();
        for (CaseState.Flexible applied : flexible) {
            first.merge(applied.measure(), applied.on(), (a, b) -> a.isBefore(b) ? a : b);
        }
        first.forEach((measure, on) -> counts.add(Count.of("flexible." + kebab(measure), on)));
    }

    /** Disclosure, recording and legal review: cases with at least one, at the first. */
    private static void addThreeSystems(List<Count> counts, CaseState state) {
        addDated(counts, "disclosure.cases", state.disclosedOn());
        addDated(counts, "recording.cases", state.firstRecordedOn());
        CaseState.LegalReview last = state.legalReview();
        LocalDate first = state.reviewedOn();
        addDated(counts, "legal-review.cases", first != null || last == null ? first : last.on());
    }

    private static void addDated(List<Count> counts, String measure, @Nullable LocalDate on) {
        if (on != null) {
            counts.add(Count.of(measure, on));
        }
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
