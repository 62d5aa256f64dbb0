package org.mingjian.cases.penalty;

import java.util.ArrayList;
import java.util.List;

import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.EvidenceCollected;
import org.mingjian.kernel.contract.cases.EvidencePreserved;
import org.mingjian.kernel.contract.cases.InvestigationConcluded;
import org.mingjian.kernel.contract.cases.PreservationDecided;
import org.mingjian.kernel.timeline.Objection;

/** What the facts rest on (行政处罚法第四十条、第四十六条、第五十六条). */
final class EvidenceRules {

    private EvidenceRules() {}

    /**
     * PEN-046: an investigation that is concluded has found evidence. Where a file goes on and tells of no evidence at all,
     * its steps are not reported, which says nothing about the evidence itself.
     */
    static List<Objection> factsAreProved(Dossier dossier) {
        InvestigationConcluded concluded =
                dossier.timeline().first(InvestigationConcluded.class).orElse(null);
        if (concluded == null) {
            return List.of();
        }
        boolean reported = dossier.behind(concluded).isEmpty()
                || dossier.behind(concluded).stream().anyMatch(EvidenceRules::isEvidence);
        return !reported || dossier.before(concluded).stream().anyMatch(EvidenceRules::isEvidence)
                ? List.of()
                : dossier.objection("PEN-046", "调查终结前没有收集证据的记录；请补记所收集的证据", dossier.numberOf(concluded));
    }

    private static boolean isEvidence(CaseStep step) {
        return step instanceof EvidenceCollected || step instanceof EvidencePreserved;
    }

    /** PEN-056a: what may be lost is registered and kept with the approval of the head. */
    static List<Objection> preservationIsApproved(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (EvidencePreserved preserved : dossier.timeline().all(EvidencePreserved.class)) {
            if (preserved.approvedBy() == null) {
                objections.addAll(
                        dossier.objection("PEN-056a", "先行登记保存证据应当经行政机关负责人批准；请填写批准人", dossier.numberOf(preserved)));
            }
        }
        return objections;
    }

    /** PEN-056c: no case is closed while what was kept waits for a decision. */
    static List<Objection> preservationIsDecided(Dossier dossier) {
        EvidencePreserved preserved =
                dossier.timeline().last(EvidencePreserved.class).orElse(null);
        CaseClosed closed = dossier.timeline().last(CaseClosed.class).orElse(null);
        return preserved == null
                        || closed == null
                        || dossier.behind(preserved).stream().anyMatch(PreservationDecided.class::isInstance)
                ? List.of()
                : dossier.objection(
                        "PEN-056c", "先行登记保存的证据没有作出处理决定，不宜结案", dossier.numberOf(preserved), dossier.numberOf(closed));
    }
}
