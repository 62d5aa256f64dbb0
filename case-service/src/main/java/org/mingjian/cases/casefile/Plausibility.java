package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemType;

/** Tells what cannot be true from what merely broke the law: only the former is turned away at the door. */
public final class Plausibility {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private static final Set<StepType> BEGINNINGS =
            Set.of(StepType.CASE_OPENED, StepType.APPLICATION_RECEIVED, StepType.APPLICATION_ACCEPTED);

    private static final Set<StepType> DECISIONS = Set.of(
            StepType.PENALTY_DECIDED,
            StepType.LICENCE_DECIDED,
            StepType.MEASURE_DECIDED,
            StepType.EXECUTION_DECIDED,
            StepType.CONFIRMATION_DECIDED,
            StepType.LEVY_DECIDED,
            StepType.INSPECTION_CONCLUDED,
            StepType.ACT_CONCLUDED);

    private Plausibility() {}

    /** Whether a step of that type is where the case is decided. */
    public static boolean isDecision(CaseStep step) {
        return DECISIONS.contains(step.type());
    }

    /** Everything about the steps that cannot be true; pointers lead into {@code /steps}. */
    public static List<FieldError> check(List<CaseStep> steps, CaseProcedure<?> procedure, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate latest = EARLIEST;
        for (int index = 0; index < steps.size(); index++) {
            CaseStep step = steps.get(index);
            if (!procedure.knows(step.getClass())) {
                errors.add(FieldError.of(
                        ProblemType.STEP_NOT_OF_KIND,
                        "/steps/" + index + "/type",
                        "该类案件没有“" + step.type().label() + "”这一步骤"));
            }
            checkDate(steps, index, latest, today, errors);
            checkDecisionBefore(steps, index, errors);
            boolean hasHappened = !step.on().isAfter(today); // a slip of the year must not make all later steps wrong
            if (hasHappened && step.on().isAfter(latest)) {
                latest = step.on();
            }
        }
        return errors;
    }

    private static void checkDate(
            List<CaseStep> steps, int index, LocalDate latest, LocalDate today, List<FieldError> errors) {
        CaseStep step = steps.get(index);
        String pointer = "/steps/" + index + "/on";
        if (step.on().isAfter(today)) {
            errors.add(FieldError.of(ProblemType.FUTURE_DATE, pointer, step.on() + "在今天" + today + "之后"));
        } else if (step.on().isBefore(EARLIEST)) {
            errors.add(FieldError.of(ProblemType.OUT_OF_RANGE, pointer, "日期过早，请核对年份"));
        } else if (step.on().isBefore(latest)) {
            errors.add(order(steps, index, latest, pointer));
        }
    }

    /**
     * A case that begins on a later day than it was decided, in whatever order the two are written down. Measures taken
     * on the spot are approved afterwards (行政强制法第十九条), so there it can be true.
     */
    private static void checkDecisionBefore(List<CaseStep> steps, int beginning, List<FieldError> errors) {
        CaseStep begins = steps.get(beginning);
        if (!BEGINNINGS.contains(begins.type())) {
            return;
        }
        for (int index = 0; index < beginning; index++) {
            CaseStep decided = steps.get(index);
            boolean cannotBe = isDecision(decided) && decided.type() != StepType.MEASURE_DECIDED;
            if (cannotBe && decided.on().isBefore(begins.on())) {
                errors.add(FieldError.of(
                        ProblemType.DECIDED_BEFORE_OPENED,
                        "/steps/" + index + "/on",
                        "“" + decided.type().label() + "”的日期" + decided.on() + "早于“"
                                + begins.type().label() + "”的日期" + begins.on()));
            }
        }
    }

    private static FieldError order(List<CaseStep> steps, int index, LocalDate latest, String pointer) {
        CaseStep step = steps.get(index);
        boolean decisionFirst = isDecision(step)
                && steps.subList(0, index).stream()
                        .anyMatch(before -> BEGINNINGS.contains(before.type())
                                && before.on().isAfter(step.on()));
        ProblemType type = decisionFirst ? ProblemType.DECIDED_BEFORE_OPENED : ProblemType.DATE_ORDER;
        return FieldError.of(type, pointer, "“" + step.type().label() + "”的日期" + step.on() + "早于前面步骤的日期" + latest);
    }
}
