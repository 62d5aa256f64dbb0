package org.mingjian.cases.licence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.Competence;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.LegalReviewRules;
import org.mingjian.kernel.contract.cases.ApplicationExamined;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.LicenceCancelled;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.contract.cases.MaterialsRequested;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;

/** What the Licensing Law holds against a licence case. */
final class LicenceRules {

    static final List<Rule<Dossier>> CURRENT = Stream.of(
                    LegalReviewRules.of("TS-40", LicenceDecided.class::isInstance),
                    CommonRules.OF_ANY_KIND,
                    List.<Rule<Dossier>>of(
                            Competence::licensingItemIsHeld,
                            DecisionClock::isAnsweredInTime,
                            LicenceRules::materialsAreAskedForOnce,
                            PromisedTime::isKept,
                            ExtensionRule::notRefusedOnceItCountsAsGranted,
                            LicenceHearingRules::decisionWaitsForTheRequest,
                            LicenceHearingRules::heldWhereItWasAskedFor,
                            LicenceHearingRules::hostHasNotExamined,
                            LicenceRules::examinedByTwoOfTheStaff,
                            LicenceRules::onlyWhatWasGrantedIsTakenBack))
            .flatMap(List::stream)
            .toList();

    private LicenceRules() {}

    /**
     * LIC-034: an examination on site is made by two of the staff, who need no enforcement certificate. Where nobody is
     * named, nothing is held against it: the law does not ask for names in the report.
     */
    static List<Objection> examinedByTwoOfTheStaff(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (ApplicationExamined examined : dossier.timeline().all(ApplicationExamined.class)) {
            int named = new HashSet<>(examined.officers()).size();
            int needed = dossier.threshold("licence-examination-staff", examined.on())
                    .map(BigDecimal::intValue)
                    .orElse(0);
            if (named > 0 && named < needed) {
                objections.addAll(dossier.objection(
                        "LIC-034", "实地核查应当指派" + needed + "名以上工作人员进行，记载的有" + named + "名", dossier.numberOf(examined)));
            }
        }
        return objections;
    }

    /** LIC-032o: everything that is missing is told at once, so a second request asks for what should have been told. */
    static List<Objection> materialsAreAskedForOnce(Dossier dossier) {
        List<MaterialsRequested> requests = dossier.timeline().all(MaterialsRequested.class);
        List<Objection> objections = new ArrayList<>();
        for (MaterialsRequested again : requests.subList(Math.min(1, requests.size()), requests.size())) {
            objections.addAll(dossier.objection(
                    "LIC-032o",
                    "需要补正的全部内容应当一次告知，不得再次要求补正",
                    dossier.numberOf(requests.getFirst()),
                    dossier.numberOf(again)));
        }
        return objections;
    }

    /** LIC-069: what was never granted can be neither withdrawn nor cancelled. */
    static List<Objection> onlyWhatWasGrantedIsTakenBack(Dossier dossier) {
        LicenceDecided decided = dossier.timeline().last(LicenceDecided.class).orElse(null);
        if (decided == null || decided.outcome() == Grant.GRANTED) {
            return List.of();
        }
        int decision = dossier.numberOf(decided);
        for (int number = decision + 1; number <= dossier.timeline().size(); number++) {
            CaseStep step = dossier.step(number);
            if (step instanceof LicenceWithdrawn || step instanceof LicenceCancelled) {
                return dossier.objection("LIC-069", "该申请已决定不予许可，没有可以撤销或者注销的许可", decision, number);
            }
        }
        return List.of();
    }
}
