package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ExclusionEnded;
import org.mingjian.kernel.contract.cases.ExclusionStarted;
import org.mingjian.kernel.statute.ExcludedPeriod;
import org.mingjian.kernel.statute.ExcludedTime;
import org.mingjian.kernel.statute.TimeLimit;

/** The time that does not count, as the steps of a case tell it. */
public record StoppedTime(List<ExcludedPeriod> periods, List<Open> open) {

    /** Time that began and has not ended. */
    public record Open(ExcludedTime reason, LocalDate since) {}

    /** What the steps tell. */
    public static StoppedTime of(List<CaseStep> steps) {
        List<ExcludedPeriod> periods = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (CaseStep step : steps) {
            if (step instanceof ExclusionStarted started) {
                open.add(new Open(started.reason(), started.on()));
            } else if (step instanceof ExclusionEnded ended) {
                end(ended, open, periods);
            }
        }
        return new StoppedTime(List.copyOf(periods), List.copyOf(open));
    }

    private static void end(ExclusionEnded ended, List<Open> open, List<ExcludedPeriod> periods) {
        open.stream()
                .filter(began -> began.reason() == ended.reason())
                .findFirst()
                .ifPresent(began -> {
                    open.remove(began);
                    if (!ended.on().isBefore(began.since())) {
                        periods.add(new ExcludedPeriod(ended.reason(), began.since(), ended.on()));
                    }
                });
    }

    /** The periods up to a day; what is still open counts until then. */
    public List<ExcludedPeriod> until(@Nullable LocalDate day) {
        List<ExcludedPeriod> all = new ArrayList<>(periods);
        if (day != null) {
            open.stream()
                    .filter(began -> !began.since().isAfter(day))
                    .forEach(began -> all.add(new ExcludedPeriod(began.reason(), began.since(), day)));
        }
        return all;
    }

    /** Since when that limit stands still; null when it runs. */
    @Nullable
    LocalDate stopping(TimeLimit limit) {
        return open.stream()
                .filter(began -> limit.excludes().contains(began.reason()))
                .map(Open::since)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
