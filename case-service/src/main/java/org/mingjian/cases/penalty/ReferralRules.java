package org.mingjian.cases.penalty;

import java.util.List;

import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CriminalReferralDecided;
import org.mingjian.kernel.contract.cases.CriminalReferralReported;
import org.mingjian.kernel.timeline.Objection;

/** The police come before the penalty where a crime is suspected (行政执法机关移送涉嫌犯罪案件的规定). */
final class ReferralRules {

    private ReferralRules() {}

    /** CRM-11: a case with a reported suspicion is not closed before it is decided whether it is referred. */
    static List<Objection> noPenaltyInsteadOfReferral(Dossier dossier) {
        CriminalReferralReported reported =
                dossier.timeline().first(CriminalReferralReported.class).orElse(null);
        CaseClosed closed = dossier.timeline().first(CaseClosed.class).orElse(null);
        boolean decided =
                dossier.timeline().first(CriminalReferralDecided.class).isPresent();
        return reported == null || closed == null || decided
                ? List.of()
                : dossier.objection(
                        "CRM-11",
                        "已报告涉嫌犯罪，负责人没有决定是否移送；不得以行政处罚结案代替移送",
                        dossier.numberOf(reported),
                        dossier.numberOf(closed));
    }
}
