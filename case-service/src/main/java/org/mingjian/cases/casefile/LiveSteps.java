package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.FieldProblem;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepReading;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.lifecycle.Lifecycle;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Severity;

/** Decides whether a step may be taken here and now. The same rules as for a reported one, but with a no. */
final class LiveSteps {

    private LiveSteps() {}

    /**
     * The step of a form.
     *
     * @throws ProblemException naming every field that is wrong
     */
    static CaseStep read(StepForm form) {
        return switch (StepForms.read(form)) {
            case StepReading.Understood(CaseStep step) -> step;
            case StepReading.Unreadable(List<FieldProblem> problems) ->
                throw ProblemException.of(
                        ProblemType.VALIDATION_FAILED,
                        problems.stream()
                                .map(problem -> FieldError.of(
                                        ProblemType.VALIDATION_FAILED, "/" + problem.field(), problem.detail()))
                                .toList());
        };
    }

    /**
     * Lets the last step of the dossier pass, or refuses it.
     *
     * @throws ProblemException when it cannot be true, when the procedure does not offer it, or when a rule forbids it
     */
    static void admit(Dossier dossier, CaseProcedure<?> procedure, Judgement judgement, LocalDate today) {
        String thisStep = "/steps/" + (dossier.timeline().size() - 1) + "/";
        List<FieldError> implausible = Plausibility.check(dossier.timeline().steps(), procedure, today).stream()
                // What is kept was let in by the checks of its own day; only a beginning can contradict it now.
                .filter(error -> error.pointer().startsWith(thisStep)
                        || error.code().equals(ProblemType.DECIDED_BEFORE_OPENED.code()))
                .map(error -> new FieldError(error.code(), "/" + lastSegment(error.pointer()), error.detail()))
                .toList();
        if (!implausible.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.ofCode(implausible.getFirst().code()).orElse(ProblemType.VALIDATION_FAILED),
                    implausible);
        }
        int last = dossier.timeline().size();
        List<Objection> aboutThisStep = judgement.objections().stream()
                .filter(objection -> objection.steps().getLast() == last)
                .toList();
        for (Objection objection : aboutThisStep) {
            if (objection.rule().equals(Judge.STEP_ORDER)) {
                throw ProblemException.of(
                        ProblemType.STEP_NOT_ALLOWED, objection.detail() + "。现在可以进行：" + offered(dossier, procedure));
            }
        }
        for (Objection objection : aboutThisStep) {
            if (objection.severity() == Severity.HARD) {
                throw ProblemException.refused(objection);
            }
        }
        for (Objection objection : LimitWatch.unpreparedLast(dossier, procedure)) {
            throw ProblemException.refused(objection);
        }
        for (Objection objection : LiveDemands.unmet(dossier)) {
            throw ProblemException.refused(objection);
        }
    }

    private static String offered(Dossier dossier, CaseProcedure<?> procedure) {
        List<CaseStep> before = dossier.timeline().steps();
        return permitted(procedure, before.subList(0, before.size() - 1)).stream()
                .map(StepType::label)
                .collect(Collectors.joining("、"));
    }

    /** The steps the procedure offers behind these. */
    static List<StepType> permitted(CaseProcedure<?> procedure, List<CaseStep> steps) {
        return permittedBy(procedure.lifecycle(), steps);
    }

    private static <S extends Enum<S>> List<StepType> permittedBy(Lifecycle<S> lifecycle, List<CaseStep> steps) {
        S stage = lifecycle.initial();
        for (CaseStep step : steps) {
            S before = stage;
            stage = lifecycle
                    .next(before, step.getClass())
                    .orElseGet(() -> lifecycle.followed(before, step.getClass()));
        }
        List<StepType> types = new ArrayList<>();
        lifecycle.exits(stage).forEach(step -> types.add(StepType.of(step)));
        return types;
    }

    private static String lastSegment(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
