package org.mingjian.generator.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DeliveryMethod;
import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.RecordingMade;

/**
 * A file while it is made: its steps by working day, put in order at the end. Steps of one day keep the order in which
 * they were added. A day beyond the year becomes its last working day, so that nothing stays open; only the closing of
 * a file is left out instead.
 */
final class FileDraft {

    private static final String CHANNEL = "unified-platform";

    final Flow flow;
    final Desk desk;
    final Marks marks;
    final SplittableRandom random;
    final WorkYear year;
    final int decided;
    final List<String> officers;
    private final List<CaseStep> steps = new ArrayList<>();
    private final Set<Violation> violations = EnumSet.noneOf(Violation.class);

    FileDraft(Flow flow, Desk desk, Marks marks, SplittableRandom random, WorkYear year, int decided) {
        this.flow = flow;
        this.desk = desk;
        this.marks = marks;
        this.random = random;
        this.year = year;
        this.decided = decided;
        LocalDate lastAct = year.day(year.clamp(decided + 30));
        this.officers = desk.two(random, lastAct);
        marks.violation().filter(v -> v == Violation.NOT_DISCLOSED).ifPresent(violations::add);
    }

    /** A number from both bounds, included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    void add(int day, Function<LocalDate, CaseStep> step) {
        steps.add(step.apply(year.day(year.clamp(day))));
    }

    void open(int day) {
        add(day, on -> new CaseOpened(on, officers, null));
    }

    /** Those who decide; one too few where the file is to show that. */
    List<String> deciding() {
        if (marks.has(Violation.ONE_OFFICER)) {
            violations.add(Violation.ONE_OFFICER);
            return officers.subList(0, 1);
        }
        return officers;
    }

    void record(int day) {
        if (marks.recorded()) {
            int minutes = between(4, 95);
            add(day, on -> RecordingMade.elsewhere(on, officers, minutes));
        }
    }

    void legalReview(int day) {
        if (marks.reviewed()) {
            String reviewer = desk.legalReviewer().certificateNumber();
            add(day, on -> new LegalReviewConcluded(on, List.of(), null, reviewer, LegalReviewOpinion.AGREED));
        }
    }

    /** Hands the decision over; returns the day. */
    int deliver(int day, DeliveryMethod method) {
        int delivered = day;
        if (marks.has(Violation.LATE_DELIVERY)) {
            delivered = decided + (flow == Flow.LICENCE ? 11 : 8) + random.nextInt(4);
            violations.add(Violation.LATE_DELIVERY);
        }
        List<String> by = method == DeliveryMethod.ON_THE_SPOT || method == DeliveryMethod.LEFT ? officers : List.of();
        add(delivered, on -> new DecisionDelivered(on, by, null, method));
        return year.clamp(delivered);
    }

    /** Makes the decision public, not before it is delivered; returns the day. */
    int disclose(int delivered, int day) {
        if (!marks.disclosed()) {
            return delivered;
        }
        int disclosed = Math.max(delivered, day);
        if (marks.has(Violation.LATE_DISCLOSURE)) {
            disclosed = decided + (flow == Flow.LEVY ? 21 : 8) + random.nextInt(5);
        }
        if (flow.violations().contains(Violation.LATE_DISCLOSURE) && disclosed > decided + 7) {
            violations.add(Violation.LATE_DISCLOSURE);
        }
        add(disclosed, on -> new DecisionDisclosed(on, List.of(), null, CHANNEL));
        return year.clamp(disclosed);
    }

    /** Persuades, guides, reminds; a return visit comes only after everything else. */
    void flexible(int day, int afterwards) {
        marks.flexible().ifPresent(measure -> {
            int when = measure == FlexibleMeasure.RETURN_VISIT ? afterwards + between(3, 10) : day;
            add(when, on -> new FlexibleMeasureApplied(on, officers, null, measure));
        });
    }

    void close(int day) {
        if (day <= year.last()) {
            LocalDate latest = steps.stream()
                    .map(CaseStep::on)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            add(Math.max(day, year.lastUntil(latest)), on -> new CaseClosed(on, List.of(), null));
        }
    }

    /** The file with its steps in order; {@code caseNumber} is the last thing a file gets. */
    GeneratedCase finish(String caseNumber, String matter, Party party) {
        steps.sort(Comparator.comparing(CaseStep::on));
        return new GeneratedCase(
                caseNumber, flow.kind(), flow.procedure(), desk.agency().code(), matter, party, steps, violations);
    }
}
