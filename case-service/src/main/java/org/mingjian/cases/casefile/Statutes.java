package org.mingjian.cases.casefile;

import org.mingjian.kernel.redaction.RedactionProfiles;
import org.mingjian.kernel.statute.DeadlineCounter;
import org.mingjian.kernel.statute.Papers;
import org.mingjian.kernel.statute.Provisions;
import org.mingjian.kernel.statute.Thresholds;
import org.mingjian.kernel.statute.TimeLimits;
import org.mingjian.kernel.statute.WorkingDayCalendar;

/**
 * The law as data, in all its versions: limits, texts behind rules, amounts, the calendar they are counted by, the papers steps
 * need, and what is removed before the public reads a decision.
 */
public record Statutes(
        TimeLimits timeLimits,
        Provisions provisions,
        Thresholds thresholds,
        WorkingDayCalendar calendar,
        DeadlineCounter counter,
        Papers papers,
        RedactionProfiles redactions) {

    /** What the suite ships. */
    public static Statutes load() {
        WorkingDayCalendar calendar = WorkingDayCalendar.load();
        return new Statutes(
                TimeLimits.load(),
                Provisions.load(),
                Thresholds.load(),
                calendar,
                new DeadlineCounter(calendar),
                Papers.load(),
                RedactionProfiles.load());
    }
}
