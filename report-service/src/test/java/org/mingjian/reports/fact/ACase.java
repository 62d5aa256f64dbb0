package org.mingjian.reports.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.contract.cases.ExecutionOutcome;
import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.InspectionResult;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.OtherAct;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.contract.cases.Sanction;

/** A case as a test tells it; every default is valid. */
public final class ACase {

    private final CaseKind kind;
    private final List<CaseState.Flexible> flexible = new ArrayList<>();
    private UUID id = UUID.randomUUID();
    private String agency = "113505240039000128";
    private String division = "350524";
    private int steps = 1;
    private @Nullable LocalDate received;
    private @Nullable LocalDate accepted;
    private CaseState.@Nullable Penalty penalty;
    private CaseState.@Nullable Licence licence;
    private @Nullable LocalDate withdrawn;
    private CaseState.@Nullable Measure measure;
    private CaseState.@Nullable Execution execution;
    private @Nullable LocalDate courtApplied;
    private CaseState.@Nullable Confirmation confirmation;
    private CaseState.@Nullable Levy levy;
    private CaseState.@Nullable Inspection inspection;
    private CaseState.@Nullable Act act;
    private @Nullable LocalDate disclosed;
    private @Nullable LocalDate recorded;
    private CaseState.@Nullable LegalReview review;

    private ACase(CaseKind kind) {
        this.kind = kind;
    }

    public static ACase of(CaseKind kind) {
        return new ACase(kind);
    }

    public ACase withId(UUID caseId) {
        id = caseId;
        return this;
    }

    public ACase by(String agencyCode, String divisionCode) {
        agency = agencyCode;
        division = divisionCode;
        return this;
    }

    public ACase afterSteps(int count) {
        steps = count;
        return this;
    }

    public ACase received(String on) {
        received = LocalDate.parse(on);
        return this;
    }

    public ACase accepted(String on) {
        accepted = LocalDate.parse(on);
        return this;
    }

    public ACase penalised(String on, String fine, String confiscated, Sanction... sanctions) {
        return decided(on, PenaltyOutcome.PENALISED, PenaltyWeight.NORMAL, fine, confiscated, sanctions);
    }

    public ACase decided(
            String on,
            PenaltyOutcome outcome,
            PenaltyWeight weight,
            String fine,
            String confiscated,
            Sanction... sanctions) {
        penalty = new CaseState.Penalty(
                LocalDate.parse(on),
                null,
                outcome,
                List.of(sanctions),
                new BigDecimal(fine),
                new BigDecimal(confiscated),
                weight);
        return this;
    }

    public ACase licensed(String on, Grant outcome) {
        licence = new CaseState.Licence(LocalDate.parse(on), null, outcome);
        return this;
    }

    public ACase withdrawn(String on) {
        withdrawn = LocalDate.parse(on);
        return this;
    }

    public ACase measured(String on, MeasureKind what) {
        measure = new CaseState.Measure(LocalDate.parse(on), what);
        return this;
    }

    public ACase executing(String decidedOn, ExecutionMeans means) {
        execution = new CaseState.Execution(LocalDate.parse(decidedOn), means, null, null);
        return this;
    }

    public ACase executed(String on, ExecutionMeans means, ExecutionOutcome outcome) {
        execution = new CaseState.Execution(LocalDate.parse(on), means, LocalDate.parse(on), outcome);
        return this;
    }

    public ACase appliedToCourt(String on) {
        courtApplied = LocalDate.parse(on);
        return this;
    }

    public ACase confirmed(String on, Grant outcome) {
        confirmation = new CaseState.Confirmation(LocalDate.parse(on), outcome);
        return this;
    }

    public ACase levied(String on, String amount) {
        levy = new CaseState.Levy(LocalDate.parse(on), new BigDecimal(amount));
        return this;
    }

    public ACase inspected(String on, boolean recordComplete, InspectionResult result) {
        inspection = new CaseState.Inspection(LocalDate.parse(on), recordComplete, result);
        return this;
    }

    public ACase acted(String on, OtherAct what, String amount) {
        act = new CaseState.Act(LocalDate.parse(on), what, new BigDecimal(amount));
        return this;
    }

    public ACase flexibly(String on, FlexibleMeasure what) {
        flexible.add(new CaseState.Flexible(LocalDate.parse(on), what));
        return this;
    }

    public ACase disclosed(String on) {
        disclosed = LocalDate.parse(on);
        return this;
    }

    public ACase recorded(String on) {
        recorded = LocalDate.parse(on);
        return this;
    }

    public ACase reviewed(String on) {
        review = new CaseState.LegalReview(LocalDate.parse(on), LegalReviewOpinion.AGREED);
        return this;
    }

    public CaseState state() {
        return new CaseState(
                id,
                "安市监案〔2022〕" + id.toString().substring(0, 8) + "号",
                kind,
                Procedure.ORDINARY,
                agency,
                "机关" + agency,
                division,
                "CLOSED",
                LocalDate.parse("2022-01-01"),
                received,
                accepted,
                penalty,
                licence,
                withdrawn,
                measure,
                execution,
                courtApplied,
                confirmation,
                levy,
                inspection,
                act,
                null,
                disclosed,
                recorded == null ? 0 : 1,
                recorded,
                review,
                review == null ? null : review.on(),
                flexible,
                null,
                0,
                steps);
    }
}
