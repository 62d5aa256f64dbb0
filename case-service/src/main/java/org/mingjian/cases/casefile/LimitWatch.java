package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Limitation.Effect;
import org.mingjian.kernel.contract.cases.ApplicationRefused;
import org.mingjian.kernel.contract.cases.ApplicationWithdrawn;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.CaseTerminated;
import org.mingjian.kernel.contract.cases.CaseTransferred;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.LimitExtended;
import org.mingjian.kernel.statute.Breach;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.statute.DeadlineState;
import org.mingjian.kernel.statute.TimeLimit;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Severity;

/** Finds the limits that started in a case, counts them, and objects to what was done too late, too early or not at all allowed. */
final class LimitWatch {

    /** What ends a case in another way than by its decision; nothing is due any more then. */
    private static final Set<Class<?>> SIDE_EXITS =
            Set.of(CaseTerminated.class, CaseTransferred.class, ApplicationRefused.class, ApplicationWithdrawn.class);

    /** How long what a measure holds may be held. */
    private static final Set<String> TERMS_OF_MEASURES = Set.of("sealing", "seizure", "freezing");

    /** No lawful case starts one limit so often; what starts it more often is out of order anyway. */
    private static final int MOST_STARTS = 100;

    private final Dossier dossier;
    private final List<CaseStep> steps;
    private final StoppedTime stopped;
    private final int sideExit;
    private final List<Objection> objections;
    private final List<RunningLimit> running = new ArrayList<>();
    private final Set<Integer> extending = new HashSet<>();

    private LimitWatch(Dossier dossier, List<Objection> objections) {
        this.dossier = dossier;
        this.steps = dossier.timeline().steps();
        this.stopped = StoppedTime.of(steps);
        this.sideExit = sideExit(steps);
        this.objections = objections;
    }

    /** Everything that runs or ran in the case; what it holds against the case is added to the objections. */
    static List<RunningLimit> watch(Dossier dossier, CaseProcedure<?> procedure, List<Objection> objections) {
        LimitWatch watch = new LimitWatch(dossier, objections);
        for (Limitation limitation : procedure.limits()) {
            limitation.starts().in(dossier).stream()
                    .limit(MOST_STARTS)
                    .forEach(start -> watch.watch(limitation, start));
        }
        watch.objectToWhatExtendsNothing();
        return watch.running;
    }

    /** CASE-LIMIT: an extension that names a limit which does not run here, be it by a slip, would otherwise be lost. */
    private void objectToWhatExtendsNothing() {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index) instanceof LimitExtended extended && !extending.contains(index)) {
                String named = extended.limit();
                objections.addAll(dossier.objection(
                        named == null ? "CASE-LIMITu" : "CASE-LIMIT",
                        named == null ? "本案此时没有可以延长的法定期限；请写明所延长的期限" : "本案此时没有名为“" + named + "”的法定期限在进行，延长不发生效力；请核对期限名称",
                        index + 1));
            }
        }
    }

    private void watch(Limitation limitation, int start) {
        LocalDate startsOn = limitation.starts().day(steps, start);
        @Nullable
        TimeLimit limit = dossier.statutes()
                .timeLimits()
                .find(limitation.topic(), dossier.agency().jurisdiction(), startsOn)
                .orElse(null);
        if (limit == null) {
            return;
        }
        if (limit.amount() < 0) {
            watchBack(limitation, limit, start);
            return;
        }
        if (limit.isCountable()) {
            watchAhead(limitation, limit, start, endOf(limitation, start));
            return;
        }
        int end = forbiddenEnd(limitation, start);
        if (end >= 0) {
            objections.add(new Objection(
                    limit.id(),
                    limit.citation().basis(),
                    Severity.HARD,
                    List.of(start + 1, end + 1),
                    limit.label() + "；请不要进行该步骤"));
        }
    }

    private void watchAhead(Limitation limitation, TimeLimit limit, int start, int end) {
        LocalDate startsOn = limitation.starts().day(steps, start);
        @Nullable LocalDate metOn = end < 0 ? null : actedOn(steps.get(end));
        int granted = granted(new Extensions.Limit(limitation.topic(), limit, startsOn), start, end);
        Deadline deadline = dossier.statutes().counter().count(limit, startsOn, granted, stopped.until(metOn));
        if (metOn == null && isOverFor(limitation, limit, start)) {
            return;
        }
        running.add(new RunningLimit(deadline, start + 1, metOn, metOn == null ? stopped.stopping(limit) : null));
        if (metOn != null) {
            judge(limitation, deadline, deadline.metOn(metOn), List.of(start + 1, end + 1), metOn);
        }
    }

    /**
     * Whether nothing is due any more: the case left its way, or it is closed and the limit was not the agency's, such as
     * the time a party has to pay or to answer.
     */
    private boolean isOverFor(Limitation limitation, TimeLimit limit, int start) {
        return sideExit > start
                || isAnnulled(limitation, start)
                || (limit.breach() == Breach.DEEMED
                        && steps.subList(start, steps.size()).stream().anyMatch(CaseClosed.class::isInstance));
    }

    /**
     * What a decision asks for, once it is annulled, is not due any more; a new one starts its own limits. What a measure
     * holds is still held, so its term runs on.
     */
    private boolean isAnnulled(Limitation limitation, int start) {
        CaseStep started = steps.get(start);
        boolean byDecision = Plausibility.isDecision(started) || started instanceof DecisionDelivered;
        return byDecision
                && !TERMS_OF_MEASURES.contains(limitation.topic())
                && steps.subList(start, steps.size()).stream().anyMatch(CommonRules::takesBack);
    }

    /** When the agency acted: delivery by announcement takes effect later, but it is made when it is announced. */
    private static LocalDate actedOn(CaseStep step) {
        return step instanceof DecisionDelivered delivered && delivered.announcedOn() != null
                ? delivered.announcedOn()
                : step.on();
    }

    /**
     * A limit counted back from what it prepares: the last preparing step before must lie early enough. One that is not
     * recorded may have been taken all the same, so it is softly held against what it should have prepared.
     */
    private void watchBack(Limitation limitation, TimeLimit limit, int event) {
        Deadline deadline =
                dossier.statutes().counter().count(limit, steps.get(event).on());
        for (int index = event - 1; index >= 0; index--) {
            CaseStep step = steps.get(index);
            if (limitation.meets().test(step)) {
                judge(limitation, deadline, deadline.metOn(step.on()), List.of(index + 1, event + 1), step.on());
                return;
            }
        }
        objections.add(unprepared(limit, Severity.SOFT, event, deadline));
    }

    private static Objection unprepared(TimeLimit limit, Severity severity, int event, Deadline deadline) {
        return new Objection(
                limit.id(),
                limit.citation().basis(),
                severity,
                List.of(event + 1),
                "没有" + limit.label() + "的记录：" + deadline.reasoning());
    }

    /**
     * What the law wants done before the last step and no step tells. A reported case may have left it out, so there it is
     * a finding to look after; whoever takes the step here is refused.
     */
    static List<Objection> unpreparedLast(Dossier dossier, CaseProcedure<?> procedure) {
        List<CaseStep> steps = dossier.timeline().steps();
        int last = steps.size() - 1;
        LocalDate day = steps.get(last).on();
        return procedure.limits().stream()
                .filter(limitation -> limitation.starts().at(steps, last)
                        && steps.subList(0, last).stream().noneMatch(limitation.meets()))
                .flatMap(limitation -> dossier.due(limitation.topic(), day).stream())
                .filter(deadline ->
                        deadline.limit().amount() < 0 && deadline.limit().breach() == Breach.REFUSE)
                .map(deadline -> unprepared(deadline.limit(), Severity.HARD, last, deadline))
                .toList();
    }

    private void judge(
            Limitation limitation, Deadline deadline, DeadlineState state, List<Integer> compared, LocalDate actedOn) {
        boolean late = state == DeadlineState.LATE;
        if (deadline.limit().breach() == Breach.DEEMED || (!late && state != DeadlineState.PREMATURE)) {
            return;
        }
        boolean refused = deadline.limit().breach() == Breach.REFUSE
                && (limitation.effect() == Effect.RIGHT || deadline.limit().amount() < 0);
        objections.add(new Objection(
                deadline.limit().id(),
                deadline.limit().citation().basis(),
                refused ? Severity.HARD : Severity.SOFT,
                compared,
                deadline.limit().label() + (late ? "逾期：" : "过早：") + deadline.reasoning() + "，实际" + actedOn));
    }

    /** How many extensions the law allows; the others are objected to and leave the limit as it was. */
    private int granted(Extensions.Limit limited, int start, int end) {
        int until = end < 0 ? steps.size() : end;
        for (int index = start + 1; index < until; index++) {
            if (limited.isExtendedBy(steps.get(index))) {
                extending.add(index);
            }
        }
        Extensions taken = Extensions.of(dossier, limited, start, until);
        taken.refused()
                .forEach(refused ->
                        objections.add(refusedExtension(limited.limit(), start, refused.index(), refused.why())));
        return taken.granted();
    }

    private static Objection refusedExtension(TimeLimit limit, int start, int index, String why) {
        return new Objection(
                limit.id(),
                limit.citation().basis(),
                // Where the table knows no extension, a rule of the field it does not hold may still allow one.
                limit.extension() == null && limit.breach() == Breach.FLAG ? Severity.SOFT : Severity.HARD,
                List.of(start + 1, index + 1),
                limit.label() + "：" + why);
    }

    /** The first step behind the start that meets the limit; -1 while there is none. */
    private int endOf(Limitation limitation, int start) {
        for (int index = start + 1; index < steps.size(); index++) {
            if (limitation.meets().test(steps.get(index))) {
                return index;
            }
        }
        return -1;
    }

    /** What a forbidden act is done by; to decide that nothing is disclosed is what such a law wants. */
    private int forbiddenEnd(Limitation limitation, int start) {
        for (int index = start + 1; index < steps.size(); index++) {
            CaseStep step = steps.get(index);
            if (limitation.meets().test(step) && !(step instanceof DisclosureWithheld)) {
                return index;
            }
        }
        return -1;
    }

    private static int sideExit(List<CaseStep> steps) {
        for (int index = steps.size() - 1; index >= 0; index--) {
            if (SIDE_EXITS.contains(steps.get(index).getClass())) {
                return index;
            }
        }
        return -1;
    }
}
