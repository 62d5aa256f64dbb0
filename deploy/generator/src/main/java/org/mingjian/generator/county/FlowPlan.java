package org.mingjian.generator.county;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.PenaltyWeight;

/** The files of one flow: how many fall on which working day, and which of them carries what. */
final class FlowPlan {

    /** Share of the files that break a rule on purpose. */
    private static final double VIOLATIONS = 0.005;

    /** Working days before the year's end in which nothing is late, for it would be late only next year. */
    private static final int QUIET_END = 30;

    /** How busy the months are: quiet at the Spring Festival, a rush at the end. */
    private static final double[] SEASON = {0.85, 0.6, 1.0, 1.05, 1.05, 1.1, 1.0, 0.95, 1.05, 0.85, 1.15, 1.3};

    private final Flow flow;
    private final FilePlan plan;
    private final int[] onDay;
    private final int exposed;
    private final int violations;
    private final Shuffle recordings;
    private final Shuffle opinions;
    private final Shuffle disclosures;
    private final Shuffle weights;
    private final Shuffle measures;
    private final Shuffle breaches;

    FlowPlan(Flow flow, FilePlan plan, WorkYear year, Seed seed) {
        this.flow = flow;
        this.plan = plan;
        int size = plan.files().getOrDefault(flow, 0);
        SplittableRandom random = seed.random("flow " + flow.name(), 0);
        this.onDay = spread(size, flow.lead(), year, random);
        this.exposed = filesUntil(year.size() - QUIET_END);
        this.violations = flow.violations().isEmpty() ? 0 : Math.min(exposed, (int) Math.round(size * VIOLATIONS));
        this.recordings = new Shuffle(size, random);
        this.opinions = new Shuffle(size, random);
        this.disclosures = new Shuffle(size, random);
        this.weights = new Shuffle(size, random);
        this.measures = new Shuffle(size, random);
        this.breaches = new Shuffle(exposed, random);
    }

    /** Files whose counted step falls on that working day. */
    int on(int day) {
        return onDay[day];
    }

    Marks marks(int index) {
        boolean disclosed = disclosures.rank(index) < plan.disclosed().getOrDefault(flow, 0);
        return new Marks(
                recordings.rank(index) < plan.recorded().getOrDefault(flow, 0),
                opinions.rank(index) < plan.reviewed().getOrDefault(flow, 0),
                disclosed,
                weight(index),
                flexible(index),
                disclosed ? violation(index) : Optional.of(Violation.NOT_DISCLOSED));
    }

    private PenaltyWeight weight(int index) {
        if (flow != Flow.PENALTY_ORDINARY) {
            return PenaltyWeight.NORMAL;
        }
        int rank = weights.rank(index);
        if (rank < plan.mitigated()) {
            return PenaltyWeight.MITIGATED;
        }
        return rank < plan.mitigated() + plan.lighter() ? PenaltyWeight.LIGHTER : PenaltyWeight.NORMAL;
    }

    private Optional<FlexibleMeasure> flexible(int index) {
        int rank = measures.rank(index);
        for (Map.Entry<FlexibleMeasure, Map<Flow, Integer>> entry :
                plan.flexible().entrySet()) {
            rank -= entry.getValue().getOrDefault(flow, 0);
            if (rank < 0) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    private Optional<Violation> violation(int index) {
        if (index >= exposed) {
            return Optional.empty();
        }
        int rank = breaches.rank(index);
        List<Violation> kinds = flow.violations();
        return rank < violations ? Optional.of(kinds.get(rank % kinds.size())) : Optional.empty();
    }

    private int filesUntil(int day) {
        int sum = 0;
        for (int i = 0; i < day; i++) {
            sum += onDay[i];
        }
        return sum;
    }

    private static int[] spread(int size, int lead, WorkYear year, SplittableRandom random) {
        double[] until = new double[year.size()];
        double sum = 0;
        for (int i = 0; i < until.length; i++) {
            double noise = 0.8 + 0.4 * random.nextDouble();
            sum += i < lead ? 0 : noise * busy(year.day(i));
            until[i] = sum;
        }
        int[] onDay = new int[until.length];
        int given = 0;
        for (int i = 0; i < until.length; i++) {
            int target = (int) Math.round(size * (until[i] / sum));
            onDay[i] = target - given;
            given = target;
        }
        return onDay;
    }

    private static double busy(LocalDate day) {
        double season = SEASON[day.getMonthValue() - 1];
        return switch (day.getDayOfWeek()) {
            case MONDAY -> season * 1.15;
            case SATURDAY, SUNDAY -> season * 0.6;
            default -> day.getDayOfWeek() == DayOfWeek.FRIDAY ? season * 0.9 : season;
        };
    }
}
