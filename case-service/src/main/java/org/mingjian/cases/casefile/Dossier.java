package org.mingjian.cases.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.Register;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.statute.Breach;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.statute.Provision;
import org.mingjian.kernel.statute.Thresholds.Party;
import org.mingjian.kernel.statute.Thresholds.Threshold;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Severity;
import org.mingjian.kernel.timeline.Timeline;

/**
 * Everything a rule may look at: the cover, the steps, the agency, the register on the steps' own dates, and the law as it
 * stood on them.
 */
public record Dossier(
        CaseHeader header, AgencyFacts agency, Timeline<CaseStep> timeline, Register register, Statutes statutes) {

    private static final Set<StepType> HANDLING = Set.of(
            StepType.LEAD_CHECKED,
            StepType.CASE_OPENED,
            StepType.EVIDENCE_COLLECTED,
            StepType.EVIDENCE_PRESERVED,
            StepType.PRESERVATION_DECIDED,
            StepType.INVESTIGATION_CONCLUDED,
            StepType.PARTY_INFORMED,
            StepType.PENALTY_DECIDED,
            StepType.APPLICATION_EXAMINED,
            StepType.LICENCE_DECIDED,
            StepType.MEASURE_DECIDED,
            StepType.INVENTORY_MADE,
            StepType.SITE_ENTERED,
            StepType.INSPECTION_CONCLUDED);

    /** The same dossier with one more step. */
    public Dossier with(CaseStep step) {
        return new Dossier(header, agency, timeline.with(step), register, statutes);
    }

    /** The step with that number, from 1. */
    public CaseStep step(int number) {
        return timeline.steps().get(number - 1);
    }

    /** The number of exactly this step, from 1. */
    public int numberOf(CaseStep step) {
        return timeline.numberOf(step).orElseThrow();
    }

    /** The steps that lie before exactly this one, oldest first. */
    public List<CaseStep> before(CaseStep step) {
        return timeline.steps().subList(0, numberOf(step) - 1);
    }

    /**
     * The decision in force: the last one behind the last annulment. Where an annulment was followed by no new one it is
     * the one that was annulled, because what was done stays to be judged.
     */
    public <T extends CaseStep> Optional<T> inForce(Class<T> type, Predicate<? super T> decides) {
        return timeline.all(type).reversed().stream().filter(decides).findFirst();
    }

    /** The steps that led to that decision: those before it, as far back as the annulment of the decision before. */
    public List<CaseStep> leadingTo(CaseStep decision) {
        List<CaseStep> before = before(decision);
        int annulled = CommonRules.lastIndexOf(before, DecisionAnnulled.class::isInstance);
        return before.subList(annulled + 1, before.size());
    }

    /** The steps behind exactly this one, oldest first. */
    public List<CaseStep> behind(CaseStep step) {
        return timeline.steps().subList(numberOf(step), timeline.size());
    }

    /** The day of the limit on that topic that binds the agency, counted from that day; empty where no law sets one. */
    public Optional<Deadline> due(String topic, LocalDate start) {
        return statutes.timeLimits()
                .find(topic, agency.jurisdiction(), start)
                .map(limit -> statutes.counter().count(limit, start));
    }

    /** The first step by which this officer handled the case; reviewing it, or preparing its hearing, is not handling it. */
    public OptionalInt handledBy(@Nullable String certificate) {
        return handledBy(timeline.steps(), certificate);
    }

    /** The first of these steps, from 1, by which this officer handled the case. */
    static OptionalInt handledBy(List<CaseStep> steps, @Nullable String certificate) {
        return IntStream.rangeClosed(1, steps.size())
                .filter(number -> isHandledBy(steps.get(number - 1), certificate))
                .findFirst();
    }

    /** Whether this officer handles the case by that step. */
    static boolean isHandledBy(CaseStep step, @Nullable String certificate) {
        return certificate != null
                && HANDLING.contains(step.type())
                && step.officers().contains(certificate);
    }

    /**
     * What the rule with that id holds against the last of these steps; nothing when no version of it was in force there
     * on that step's day.
     *
     * @param detail what is wrong and what to do, in words a clerk understands
     * @param steps numbers of the steps that were compared, the one objected to last
     */
    public List<Objection> objection(String rule, String detail, int... steps) {
        LocalDate day = step(steps[steps.length - 1]).on();
        return statutes.provisions()
                .find(rule, agency.jurisdiction(), day)
                .map(provision -> List.of(objection(provision, detail, steps)))
                .orElse(List.of());
    }

    /** What the rule with that id holds against two steps that exclude each other, whichever was taken first. */
    public List<Objection> objectionToBoth(String rule, String detail, int one, int other) {
        return objection(rule, detail, Math.min(one, other), Math.max(one, other));
    }

    /** The number the law sets on that topic for this party, agency and day. */
    public Optional<BigDecimal> threshold(String topic, LocalDate day) {
        return threshold(topic, party(day), day);
    }

    /** Whether the law of that place and day treats the party as a citizen; for a sole trader the data tell. */
    Party party(LocalDate day) {
        return switch (header.party().kind()) {
            case PERSON -> Party.PERSON;
            case ORGANISATION -> Party.ORGANISATION;
            case SOLE_TRADER ->
                threshold("sole-trader-as-person", Party.ANY, day)
                        .filter(number -> number.signum() > 0)
                        .map(asPerson -> Party.PERSON)
                        .orElse(Party.ORGANISATION);
        };
    }

    private Optional<BigDecimal> threshold(String topic, Party who, LocalDate day) {
        return statutes.thresholds()
                .find(topic, agency.jurisdiction(), who, day)
                .map(Threshold::number);
    }

    private static Objection objection(Provision provision, String detail, int... steps) {
        return new Objection(
                provision.id(),
                provision.citation().basis(),
                provision.breach() == Breach.REFUSE ? Severity.HARD : Severity.SOFT,
                Arrays.stream(steps).boxed().toList(),
                detail);
    }
}
