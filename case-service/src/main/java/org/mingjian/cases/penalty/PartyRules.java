package org.mingjian.cases.penalty;

import java.util.List;
import java.util.Set;

import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.EducationGiven;
import org.mingjian.kernel.contract.cases.ExemptionGround;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.timeline.Objection;

/** Who may not be penalised, or not so heavily (行政处罚法第三十条、第三十三条). Age is that on the day of the act. */
final class PartyRules {

    private static final int FOURTEEN = 14;
    private static final int EIGHTEEN = 18;
    private static final Set<ExemptionGround> EDUCATED =
            Set.of(ExemptionGround.FIRST_VIOLATION, ExemptionGround.SLIGHT, ExemptionGround.NO_FAULT);

    private PartyRules() {}

    /** PEN-030: nobody under fourteen is penalised. */
    static List<Objection> nobodyUnderFourteenIsPenalised(Dossier dossier) {
        return PenaltyRules.penalty(dossier)
                .filter(decided -> age(dossier) >= 0 && age(dossier) < FOURTEEN)
                .map(decided ->
                        dossier.objection("PEN-030", "当事人在违法行为时不满十四周岁，不予行政处罚，责令监护人加以管教", dossier.numberOf(decided)))
                .orElse(List.of());
    }

    /** PEN-030b: between fourteen and eighteen the penalty is lighter or mitigated. */
    static List<Objection> minorsAreTreatedMoreLeniently(Dossier dossier) {
        return PenaltyRules.penalty(dossier)
                .filter(decided ->
                        age(dossier) >= FOURTEEN && age(dossier) < EIGHTEEN && decided.weight() == PenaltyWeight.NORMAL)
                .map(decided ->
                        dossier.objection("PEN-030b", "当事人在违法行为时已满十四周岁不满十八周岁，应当从轻或者减轻行政处罚", dossier.numberOf(decided)))
                .orElse(List.of());
    }

    private static int age(Dossier dossier) {
        Integer age = dossier.timeline()
                .first(CaseOpened.class)
                .map(CaseOpened::partyAge)
                .orElse(null);
        return age == null ? -1 : age;
    }

    /** PEN-033: whoever is exempted for such a reason is educated before the case is closed. */
    static List<Objection> whoeverIsExemptedIsEducated(Dossier dossier) {
        PenaltyDecided exempted = dossier.timeline().all(PenaltyDecided.class).stream()
                .filter(decided -> decided.ground() != null && EDUCATED.contains(decided.ground()))
                .findFirst()
                .orElse(null);
        CaseClosed closed = dossier.timeline().first(CaseClosed.class).orElse(null);
        boolean educated = dossier.timeline().first(EducationGiven.class).isPresent();
        return exempted == null || closed == null || educated
                ? List.of()
                : dossier.objection(
                        "PEN-033",
                        "对不予处罚的当事人应当进行教育并留存记录；结案前未见教育记录",
                        dossier.numberOf(exempted),
                        dossier.numberOf(closed));
    }

    /** PEN-030g: where nobody is penalised because of his age, the guardian is ordered to discipline him. */
    static List<Objection> guardianIsOrderedToDiscipline(Dossier dossier) {
        PenaltyDecided exempted = dossier.inForce(
                        PenaltyDecided.class, decided -> decided.ground() == ExemptionGround.UNDER_FOURTEEN)
                .orElse(null);
        CaseClosed closed = dossier.timeline().last(CaseClosed.class).orElse(null);
        return exempted == null
                        || closed == null
                        || dossier.timeline().first(EducationGiven.class).isPresent()
                ? List.of()
                : dossier.objection(
                        "PEN-030g",
                        "对不满十四周岁的人不予处罚的，责令监护人加以管教；结案前未见记录，请以“批评教育”步骤记载",
                        dossier.numberOf(exempted),
                        dossier.numberOf(closed));
    }
}
