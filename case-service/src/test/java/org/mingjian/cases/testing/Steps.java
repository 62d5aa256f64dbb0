package org.mingjian.cases.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DeliveryMethod;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.contract.cases.InspectionResult;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.MeasureReleased;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.contract.cases.SummaryPenaltyFiled;

/** Steps as one would write them on a file: what, and on which day. Where two officers are needed, two act. */
public final class Steps {

    /** Holder of a certificate since 2020. */
    public static final String LIN = "35052400001";

    /** Holder of a certificate since 2020. */
    public static final String CHEN = "35052400002";

    /** Not in the register unless a test enters it. */
    public static final String WANG = "35052400003";

    private static final List<String> BOTH = List.of(LIN, CHEN);

    private Steps() {}

    public static CaseOpened opened(String on) {
        return new CaseOpened(LocalDate.parse(on), List.of(), null);
    }

    public static ApplicationReceived received(String on) {
        return new ApplicationReceived(LocalDate.parse(on), List.of(), null);
    }

    public static ApplicationAccepted accepted(String on) {
        return new ApplicationAccepted(LocalDate.parse(on), List.of(), null);
    }

    public static PartyInformed informed(String on) {
        return informedBy(on, LIN, CHEN);
    }

    public static PartyInformed informedBy(String on, String... officers) {
        return new PartyInformed(LocalDate.parse(on), List.of(officers), null);
    }

    public static LegalReviewConcluded reviewed(String on, LegalReviewOpinion opinion) {
        return new LegalReviewConcluded(LocalDate.parse(on), List.of(), null, null, opinion);
    }

    public static PenaltyDecided fined(String on, String yuan) {
        return finedBy(on, yuan, LIN, CHEN);
    }

    public static PenaltyDecided finedBy(String on, String yuan, String... officers) {
        return penalty(on, List.of(officers), PenaltyOutcome.PENALISED, yuan, Sanction.FINE);
    }

    public static PenaltyDecided sanctioned(String on, Sanction... sanctions) {
        return penalty(on, BOTH, PenaltyOutcome.PENALISED, "0", sanctions);
    }

    public static PenaltyDecided exempted(String on) {
        return penalty(on, BOTH, PenaltyOutcome.EXEMPT, "0");
    }

    private static PenaltyDecided penalty(
            String on, List<String> officers, PenaltyOutcome outcome, String yuan, Sanction... sanctions) {
        return new PenaltyDecided(
                LocalDate.parse(on),
                officers,
                null,
                null,
                outcome,
                List.of(sanctions),
                new BigDecimal(yuan),
                BigDecimal.ZERO,
                PenaltyWeight.NORMAL,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    public static LicenceDecided licensed(String on, Grant outcome) {
        return new LicenceDecided(LocalDate.parse(on), List.of(), null, null, outcome);
    }

    public static MeasureDecided ordered(String on, MeasureKind measure, String... officers) {
        return new MeasureDecided(LocalDate.parse(on), List.of(officers), null, null, measure);
    }

    public static MeasureDecided seized(String on) {
        return ordered(on, MeasureKind.SEIZURE, LIN, CHEN);
    }

    public static MeasureReleased released(String on) {
        return new MeasureReleased(LocalDate.parse(on), List.of(), null);
    }

    public static InspectionConcluded inspected(String on, String... officers) {
        return new InspectionConcluded(LocalDate.parse(on), List.of(officers), null, true, InspectionResult.NO_PROBLEM);
    }

    public static LevyDecided levied(String on, String yuan) {
        return new LevyDecided(LocalDate.parse(on), List.of(), null, null, new BigDecimal(yuan));
    }

    public static DecisionDelivered delivered(String on) {
        return new DecisionDelivered(LocalDate.parse(on), List.of(), null, DeliveryMethod.DIRECT);
    }

    public static DecisionDisclosed disclosed(String on) {
        return new DecisionDisclosed(LocalDate.parse(on), List.of(), null, "unified-platform");
    }

    public static SummaryPenaltyFiled filed(String on) {
        return new SummaryPenaltyFiled(LocalDate.parse(on), List.of(), null);
    }

    public static CaseClosed closed(String on) {
        return new CaseClosed(LocalDate.parse(on), List.of(), null);
    }
}
