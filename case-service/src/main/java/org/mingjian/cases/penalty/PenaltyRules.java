package org.mingjian.cases.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;
import org.mingjian.kernel.timeline.Severity;

/** What the Penalty Law holds against a penalty case. */
final class PenaltyRules {

    /** In force in the summary procedure. */
    static final List<Rule<Dossier>> SUMMARY = List.of(
            PenaltyRules::fineIsWithinTheSummaryLimit,
            PenaltyRules::onlyFineOrWarningOnTheSpot,
            CommonRules.twoCertifiedOfficers("PEN-042", "行政处罚法第四十二条", PenaltyDecided.class::isInstance));

    /** In force in the ordinary procedure. */
    static final List<Rule<Dossier>> ORDINARY = List.of(
            PenaltyRules::partyIsInformedBeforeThePenalty,
            CommonRules.legalReviewIsPassed("TS-40", "行政处罚法第五十八条", PenaltyDecided.class::isInstance),
            CommonRules.twoCertifiedOfficers("PEN-042", "行政处罚法第四十二条", PartyInformed.class::isInstance));

    private static final Set<Sanction> ON_THE_SPOT = Set.of(Sanction.FINE, Sanction.WARNING);

    private PenaltyRules() {}

    /** PEN-051: up to 200 yuan for a citizen, 3,000 for an organisation, unless special law of the field says more. */
    static List<Objection> fineIsWithinTheSummaryLimit(Dossier dossier) {
        boolean person = dossier.header().party().kind() == PartyKind.PERSON;
        return penalties(dossier)
                .flatMap(decided -> SummaryLimits.current()
                        .mostOnTheSpot(dossier.agency().jurisdiction(), person, decided.on())
                        .filter(limit -> decided.fine().compareTo(limit.yuan()) > 0)
                        .map(limit -> objection(
                                dossier, decided, "PEN-051", limit.basis(), tooHigh(decided.fine(), limit.yuan()))))
                .map(List::of)
                .orElse(List.of());
    }

    /** PEN-051: only a fine or a warning may be decided on the spot. */
    static List<Objection> onlyFineOrWarningOnTheSpot(Dossier dossier) {
        return penalties(dossier)
                .filter(decided -> !ON_THE_SPOT.containsAll(decided.sanctions()))
                .map(decided ->
                        List.of(objection(dossier, decided, "PEN-051", "行政处罚法第五十一条", "简易程序只能当场作出罚款或者警告；其他处罚请适用普通程序")))
                .orElse(List.of());
    }

    /** PEN-044: a party that was not told the intended penalty and its rights may not be penalised. */
    static List<Objection> partyIsInformedBeforeThePenalty(Dossier dossier) {
        return penalties(dossier)
                .filter(decided -> dossier.timeline().steps().stream()
                        .takeWhile(step -> !step.equals(decided))
                        .noneMatch(PartyInformed.class::isInstance))
                .map(decided -> List.of(objection(
                        dossier, decided, "PEN-044", "行政处罚法第四十四条、第六十二条", "作出处罚决定前没有告知当事人拟处罚内容和陈述、申辩等权利；请先告知")))
                .orElse(List.of());
    }

    private static Optional<PenaltyDecided> penalties(Dossier dossier) {
        return dossier.timeline()
                .last(PenaltyDecided.class)
                .filter(decided -> decided.outcome() == PenaltyOutcome.PENALISED);
    }

    private static Objection objection(
            Dossier dossier, PenaltyDecided decided, String rule, String article, String detail) {
        int number = dossier.timeline().numberOf(decided).orElseThrow();
        return new Objection(rule, article, Severity.HARD, List.of(number), detail);
    }

    private static String tooHigh(BigDecimal fine, BigDecimal limit) {
        return "简易程序罚款" + fine.toPlainString() + "元，超过上限" + limit.toPlainString() + "元；请适用普通程序";
    }
}
