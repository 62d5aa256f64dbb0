package org.mingjian.cases.compulsion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.CourtExecutionRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.LegalReviewRules;
import org.mingjian.kernel.contract.cases.DemandServed;
import org.mingjian.kernel.contract.cases.ExecutionCarriedOut;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.statute.DayKind;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;

/** What the Compulsion Law holds against a compulsory execution. */
final class ExecutionRules {

    static final List<Rule<Dossier>> CURRENT = Stream.of(
                    LegalReviewRules.of("TS-40", ExecutionDecided.class::isInstance),
                    CommonRules.OF_ANY_KIND,
                    List.<Rule<Dossier>>of(
                            ExecutionRules::demandedBeforeItIsDecided,
                            ExecutionRules::substituteIsAnnounced,
                            ExecutionRules::notAtNight,
                            ExecutionRules::residentsKeepWaterAndPower,
                            DemolitionRules::announcedBefore,
                            DemolitionRules::remediesAreClosed,
                            ExecutionRules::notOnAHoliday,
                            CourtExecutionRules::demandedBefore,
                            CourtExecutionRules::appliedForInTime))
            .flatMap(List::stream)
            .toList();

    private ExecutionRules() {}

    /**
     * COE-035: the party is asked to perform before execution is decided. Additional fines and late fees run without it
     * (第四十五条), for the court the demand precedes the application (第五十四条). Performance on behalf may be immediate where
     * a road or a river is blocked (第五十二条), which no step tells, so there a missing demand is only noted, COE-035s.
     */
    static List<Objection> demandedBeforeItIsDecided(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (ExecutionDecided decided : dossier.timeline().all(ExecutionDecided.class)) {
            boolean needsDemand =
                    decided.means() != ExecutionMeans.ADDITIONAL_FINE && decided.means() != ExecutionMeans.COURT;
            if (needsDemand && dossier.before(decided).stream().noneMatch(DemandServed.class::isInstance)) {
                boolean onBehalf = decided.means() == ExecutionMeans.SUBSTITUTE_PERFORMANCE;
                objections.addAll(dossier.objection(
                        onBehalf ? "COE-035s" : "COE-035", "作出强制执行决定前没有书面催告当事人履行义务；请先催告", dossier.numberOf(decided)));
            }
        }
        return objections;
    }

    /** COE-051: behind the decision, and three working days before others perform on behalf, the party is asked once more. */
    static List<Objection> substituteIsAnnounced(Dossier dossier) {
        ExecutionDecided decided =
                dossier.timeline().first(ExecutionDecided.class).orElse(null);
        ExecutionCarriedOut carriedOut =
                dossier.timeline().first(ExecutionCarriedOut.class).orElse(null);
        if (decided == null
                || carriedOut == null
                || carriedOut.emergency()
                || decided.means() != ExecutionMeans.SUBSTITUTE_PERFORMANCE) {
            return List.of();
        }
        int decision = dossier.numberOf(decided);
        return dossier.due("substitute-performance-demand", carriedOut.on())
                .filter(time -> dossier.before(carriedOut).stream()
                        .skip(decision)
                        .noneMatch(step ->
                                step instanceof DemandServed && !step.on().isAfter(time.due())))
                .map(time -> dossier.objection(
                        "COE-051",
                        "代履行三日前应当再次催告，最迟" + time.due() + "（" + time.reasoning() + "）；紧急情况立即代履行的请注明",
                        decision,
                        dossier.numberOf(carriedOut)))
                .orElse(List.of());
    }

    /** COE-043: no execution at night, unless there is an emergency; not judged where the hour is not reported. */
    static List<Objection> notAtNight(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (ExecutionCarriedOut carriedOut : dossier.timeline().all(ExecutionCarriedOut.class)) {
            @Nullable Integer hour = carriedOut.hour();
            if (hour != null && !carriedOut.emergency() && isNight(dossier, hour, carriedOut.on())) {
                objections.addAll(dossier.objection(
                        "COE-043", "不得在夜间（" + hour + "时）实施强制执行；情况紧急的请注明", dossier.numberOf(carriedOut)));
            }
        }
        return objections;
    }

    /** COE-043u: no resident is made to perform by cutting off water, power, heat or gas; no emergency excuses it. */
    static List<Objection> residentsKeepWaterAndPower(Dossier dossier) {
        return dossier.timeline().all(ExecutionCarriedOut.class).stream()
                .filter(ExecutionCarriedOut::cutsUtilities)
                .flatMap(
                        carriedOut -> dossier
                                .objection(
                                        "COE-043u", "不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行", dossier.numberOf(carriedOut))
                                .stream())
                .toList();
    }

    private static boolean isNight(Dossier dossier, int hour, LocalDate day) {
        return dossier.threshold("night-from", day)
                        .map(BigDecimal::intValue)
                        .filter(from -> hour >= from)
                        .isPresent()
                || dossier.threshold("night-until", day)
                        .map(BigDecimal::intValue)
                        .filter(until -> hour < until)
                        .isPresent();
    }

    /** COE-043: nor on festival days and the other rest days of the yearly notice; COE-043w: a plain weekend is a hint. */
    static List<Objection> notOnAHoliday(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (ExecutionCarriedOut carriedOut : dossier.timeline().all(ExecutionCarriedOut.class)) {
            DayKind day = dossier.statutes().calendar().kindOf(carriedOut.on());
            if (!day.isWorking() && !carriedOut.emergency()) {
                String festival = dossier.statutes()
                        .calendar()
                        .festivalOf(carriedOut.on())
                        .map(name -> name + "假期")
                        .orElse("休息日");
                objections.addAll(dossier.objection(
                        day.isHoliday() ? "COE-043" : "COE-043w",
                        carriedOut.on() + "是" + festival + (day.isHoliday() ? "，不得实施强制执行；情况紧急的请注明" : "，应当避免实施强制执行"),
                        dossier.numberOf(carriedOut)));
            }
        }
        return objections;
    }
}
