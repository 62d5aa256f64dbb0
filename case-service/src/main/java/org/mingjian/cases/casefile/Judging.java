package org.mingjian.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.mingjian.kernel.statute.DeadlineCounter;
import org.mingjian.kernel.statute.TimeLimits;
import org.mingjian.kernel.statute.WorkingDayCalendar;

/** Wires the statute data into the judge. */
@ApplicationScoped
class Judging {

    @Produces
    @Singleton
    Judge judge() {
        return new Judge(TimeLimits.load(), new DeadlineCounter(WorkingDayCalendar.load()));
    }
}
