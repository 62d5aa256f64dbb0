package org.mingjian.cases.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.MajorDecisions;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.PenaltyDecided;

/**
 * Which penalties are filed with those who supervise (重大行政处罚决定备案): those the agency's catalogue calls major, and those
 * from an amount on where a province sets one.
 */
final class FiledPenalties implements Limitation.Start {

    @Override
    public boolean at(List<CaseStep> steps, int index) {
        return steps.get(index) instanceof PenaltyDecided decided && decided.major();
    }

    @Override
    public List<Integer> in(Dossier dossier) {
        List<CaseStep> steps = dossier.timeline().steps();
        return IntStream.range(0, steps.size())
                .filter(index -> isFiled(dossier, steps.get(index)))
                .boxed()
                .toList();
    }

    private static boolean isFiled(Dossier dossier, CaseStep step) {
        return step instanceof PenaltyDecided
                && (MajorDecisions.isMajor(dossier, step) || reachesTheAmount(dossier, step));
    }

    private static boolean reachesTheAmount(Dossier dossier, CaseStep step) {
        return step instanceof PenaltyDecided decided
                && dossier.threshold("major-decision-filing-amount", decided.on())
                        .filter(least -> reaches(decided.fine(), least) || reaches(decided.confiscated(), least))
                        .isPresent();
    }

    private static boolean reaches(BigDecimal amount, BigDecimal least) {
        return amount.compareTo(least) >= 0;
    }
}
