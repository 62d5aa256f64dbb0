package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.ExclusionEnded;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.statute.ExcludedTime;

/**
 * How reconsideration and litigation against a delivered decision stand, as far as the file tells.
 *
 * @param pending the one that goes on; null when none does
 * @param closedOn last day on which the party could still seek a remedy; null where the table does not say
 */
public record Remedies(
        @Nullable ExcludedTime pending, @Nullable LocalDate closedOn) {

    /** As they stand when a later step is taken. */
    public static Remedies against(Dossier dossier, DecisionDelivered delivered, CaseStep later) {
        List<CaseStep> since =
                dossier.timeline().steps().subList(dossier.numberOf(delivered) - 1, dossier.numberOf(later) - 1);
        ExcludedTime pending = StoppedTime.of(since).open().stream()
                .map(StoppedTime.Open::reason)
                .filter(Remedies::isRemedy)
                .findFirst()
                .orElse(null);
        ExclusionEnded last = since.reversed().stream()
                .filter(ExclusionEnded.class::isInstance)
                .map(ExclusionEnded.class::cast)
                .filter(ended -> isRemedy(ended.reason()))
                .findFirst()
                .orElse(null);
        return new Remedies(pending, closedOn(dossier, delivered, last));
    }

    /** Whoever lost a reconsideration has fifteen days to sue, whatever is left of the six months; a judgment ends it all. */
    private static @Nullable LocalDate closedOn(
            Dossier dossier, DecisionDelivered delivered, @Nullable ExclusionEnded last) {
        if (last == null) {
            return dossier.due("remedy-period", delivered.on())
                    .map(Deadline::due)
                    .orElse(null);
        }
        return last.reason() == ExcludedTime.LITIGATION
                ? last.on()
                : dossier.due("litigation-after-reconsideration", last.on())
                        .map(Deadline::due)
                        .orElse(null);
    }

    private static boolean isRemedy(ExcludedTime reason) {
        return reason == ExcludedTime.RECONSIDERATION || reason == ExcludedTime.LITIGATION;
    }
}
