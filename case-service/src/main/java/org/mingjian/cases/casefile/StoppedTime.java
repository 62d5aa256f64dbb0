package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
        return new StoppedTime(merged(periods), List.copyOf(open));
    }

    /** Periods of one kind that touch or overlap are one. */
    private static List<ExcludedPeriod> merged(List<ExcludedPeriod> periods) {
        List<ExcludedPeriod> merged = new ArrayList<>();
        periods.stream()
                .sorted(Comparator.comparing(ExcludedPeriod::kind).thenComparing(ExcludedPeriod::from))
                .forEach(period -> {
                    ExcludedPeriod last = merged.isEmpty() ? null : merged.getLast();
                    boolean touches = last != null
                            && last.kind() == period.kind()
                            && !period.from().isAfter(last.to().plusDays(1));
                    if (last != null && touches) {
                        LocalDate to = last.to().isAfter(period.to()) ? last.to() : period.to();
                        merged.set(merged.size() - 1, new ExcludedPeriod(last.kind(), last.from(), to));
                    } else {
                        merged.add(period);
                    }
                });
        return List.copyOf(merged);
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
