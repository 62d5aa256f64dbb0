package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ConfirmationDecided;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.identifier.DocumentNumber;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.IdentifierProblems;
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

    /** More than anybody reads in one answer. */
    private static final int MOST_ERRORS = 100;

    private Plausibility() {}

    /** Whether a step of that type is where the case is decided. */
    public static boolean isDecision(CaseStep step) {
        return DECISIONS.contains(step.type());
    }

    /** Everything about the steps that cannot be true, as far as a reader can use it; pointers lead into {@code /steps}. */
    public static List<FieldError> check(List<CaseStep> steps, CaseProcedure<?> procedure, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        Seen seen = new Seen();
        for (int index = 0; index < steps.size() && errors.size() < MOST_ERRORS; index++) {
            CaseStep step = steps.get(index);
            if (!procedure.knows(step.getClass())) {
                errors.add(FieldError.of(
                        ProblemType.STEP_NOT_OF_KIND,
                        "/steps/" + index + "/type",
                        "该类案件没有“" + step.type().label() + "”这一步骤"));
            }
            checkDate(step, index, seen, today, errors);
            checkTold(step, index, today, errors);
            checkDocumentNumber(step, index, errors);
            checkDecisionBefore(step, seen, errors);
            seen.add(step, index, today);
        }
        return errors;
    }

    private static void checkDate(CaseStep step, int index, Seen seen, LocalDate today, List<FieldError> errors) {
        String pointer = "/steps/" + index + "/on";
        if (step.on().isAfter(today)) {
            errors.add(FieldError.of(ProblemType.FUTURE_DATE, pointer, step.on() + "在今天" + today + "之后"));
        } else if (step.on().isBefore(EARLIEST)) {
            errors.add(FieldError.of(ProblemType.OUT_OF_RANGE, pointer, "日期过早，请核对年份"));
        } else if (step.on().isBefore(seen.latest)) {
            boolean decisionFirst = isDecision(step) && seen.latestBeginning.isAfter(step.on());
            errors.add(FieldError.of(
                    decisionFirst ? ProblemType.DECIDED_BEFORE_OPENED : ProblemType.DATE_ORDER,
                    pointer,
                    "“" + step.type().label() + "”的日期" + step.on() + "早于前面步骤的日期" + seen.latest));
        }
    }

    /** An act cannot be discovered behind the opening of its case, nor have ended in the future. */
    private static void checkTold(CaseStep step, int index, LocalDate today, List<FieldError> errors) {
        if (step instanceof CaseOpened opened) {
            LocalDate discovered = opened.discoveredOn();
            LocalDate ended = opened.actEndedOn();
            if (discovered != null && discovered.isAfter(step.on())) {
                errors.add(FieldError.of(
                        ProblemType.DATE_ORDER,
                        "/steps/" + index + "/discoveredOn",
                        "违法行为" + discovered + "才被发现，不能在" + step.on() + "立案"));
            }
            if (ended != null && ended.isAfter(today)) {
                errors.add(FieldError.of(
                        ProblemType.FUTURE_DATE, "/steps/" + index + "/actEndedOn", ended + "在今天" + today + "之后"));
            }
        }
    }

    private static void checkDocumentNumber(CaseStep step, int index, List<FieldError> errors) {
        String number = documentNumber(step);
        if (number == null) {
            return;
        }
        try {
            DocumentNumber.parse(number);
        } catch (InvalidIdentifier e) {
            errors.add(FieldError.of(
                    IdentifierProblems.typeOf(e),
                    "/steps/" + index + "/documentNumber",
                    IdentifierProblems.detailOf(e)));
        }
    }

    private static @Nullable String documentNumber(CaseStep step) {
        return switch (step) {
            case PenaltyDecided decided -> decided.documentNumber();
            case LicenceDecided decided -> decided.documentNumber();
            case MeasureDecided decided -> decided.documentNumber();
            case ExecutionDecided decided -> decided.documentNumber();
            case ConfirmationDecided decided -> decided.documentNumber();
            case LevyDecided decided -> decided.documentNumber();
            default -> null;
        };
    }

    /**
     * A case that begins on a later day than it was decided, in whatever order the two are written down. Measures taken
     * on the spot are approved afterwards (行政强制法第十九条), so there it can be true.
     */
    private static void checkDecisionBefore(CaseStep begins, Seen seen, List<FieldError> errors) {
        CaseStep decided = seen.earliestDecision;
        if (BEGINNINGS.contains(begins.type())
                && decided != null
                && decided.on().isBefore(begins.on())) {
            errors.add(FieldError.of(
                    ProblemType.DECIDED_BEFORE_OPENED,
                    "/steps/" + seen.earliestDecisionAt + "/on",
                    "“" + decided.type().label() + "”的日期" + decided.on() + "早于“"
                            + begins.type().label() + "”的日期" + begins.on()));
        }
    }

    /** What the steps so far come to, so that each step is looked at once. */
    private static final class Seen {

        private LocalDate latest = EARLIEST;
        private LocalDate latestBeginning = LocalDate.MIN;
        private @Nullable CaseStep earliestDecision;
        private int earliestDecisionAt;

        void add(CaseStep step, int index, LocalDate today) {
            boolean hasHappened = !step.on().isAfter(today); // a slip of the year must not make all later steps wrong
            if (hasHappened && step.on().isAfter(latest)) {
                latest = step.on();
            }
            if (BEGINNINGS.contains(step.type()) && step.on().isAfter(latestBeginning)) {
                latestBeginning = step.on();
            }
            CaseStep earliest = earliestDecision;
            if (isDecision(step)
                    && step.type() != StepType.MEASURE_DECIDED
                    && (earliest == null || step.on().isBefore(earliest.on()))) {
                earliestDecision = step;
                earliestDecisionAt = index;
            }
        }
    }
}
