package org.mingjian.cases.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.Choice;
import org.mingjian.kernel.contract.cases.FieldProblem;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepReading;
import org.mingjian.kernel.contract.cases.StepShape;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.contract.cases.WireFields;
import org.mingjian.kernel.timeline.Objection;

/** Tells of each step a case offers what it asks for, and judges it as if it were taken that day. Pure; keeps nothing. */
final class Foresight {

    private final Judge judge;
    private final Dossier dossier;
    private final CaseProcedure<?> procedure;
    private final LocalDate today;

    Foresight(Judge judge, Dossier dossier, CaseProcedure<?> procedure, LocalDate today) {
        this.judge = judge;
        this.dossier = dossier;
        this.procedure = procedure;
        this.today = today;
    }

    /** Every step the procedure offers now, as somebody with those roles sees it. */
    List<NextSteps.NextStep> steps(Set<String> roles) {
        return LiveSteps.permitted(procedure, dossier.timeline().steps()).stream()
                .map(type -> of(type, roles))
                .toList();
    }

    private NextSteps.NextStep of(StepType type, Set<String> roles) {
        List<NextSteps.NeededPaper> papers = PapersNeeded.byType(dossier, type).stream()
                .map(paper -> new NextSteps.NeededPaper(
                        paper.name(), paper.when().isEmpty() ? null : paper.when(), paper.basis()))
                .toList();
        List<NextSteps.FormField> form =
                StepShape.of(type).fields().stream().map(Foresight::field).toList();
        boolean permitted = StepDuties.mayTake(roles, type);
        Dossier taken = dossier.with(draft(type));
        int last = taken.timeline().size();
        Judgement judgement = judge.judge(taken, procedure);
        return new NextSteps.NextStep(
                type.wireName(),
                type.label(),
                permitted,
                form,
                papers,
                heldAgainstLast(taken, judgement).stream()
                        .map(objection -> new NextSteps.Foreseen(
                                objection.rule(),
                                objection.article(),
                                objection.severity().name(),
                                objection.detail()))
                        .toList(),
                judgement.limits().stream()
                        .filter(limit -> limit.startStep() == last)
                        .map(limit -> new NextSteps.StartedLimit(
                                limit.deadline().limit().id(),
                                limit.deadline().limit().label(),
                                limit.deadline().due(),
                                limit.deadline().reasoning()))
                        .toList());
    }

    /** What is refused here alone takes the place of the milder finding on a reported one. */
    private List<Objection> heldAgainstLast(Dossier taken, Judgement judgement) {
        List<Objection> unprepared = new ArrayList<>(LimitWatch.unpreparedLast(taken, procedure));
        unprepared.addAll(LiveDemands.unmet(taken));
        int last = taken.timeline().size();
        return Stream.concat(
                        unprepared.stream(),
                        judgement.objections().stream()
                                .filter(objection -> objection.steps().getLast() == last
                                        && unprepared.stream()
                                                .noneMatch(one -> one.rule().equals(objection.rule()))))
                .toList();
    }

    private static NextSteps.FormField field(StepShape.Field field) {
        List<NextSteps.FieldChoice> choices = field.choices() == null
                ? List.of()
                : constants(field).map(Foresight::choice).toList();
        return new NextSteps.FormField(
                field.name(), WireFields.labelOf(field.name()).value(), kindOf(field), !field.mayBeAbsent(), choices);
    }

    private static NextSteps.FieldChoice choice(Object constant) {
        String name = ((Enum<?>) constant).name();
        return new NextSteps.FieldChoice(name, constant instanceof Choice known ? known.label() : name);
    }

    private static String kindOf(StepShape.Field field) {
        boolean list = field.type() == List.class;
        if (field.choices() != null) {
            return list ? "CHOICES" : "CHOICE";
        }
        return switch (field.type()) {
            case Class<?> type when type == LocalDate.class -> "DATE";
            case Class<?> type when type == BigDecimal.class -> "AMOUNT";
            case Class<?> type when type == int.class || type == Integer.class -> "COUNT";
            case Class<?> type when type == boolean.class || type == Boolean.class -> "TRUTH";
            default -> list ? "TEXTS" : "TEXT";
        };
    }

    /** The step with the necessary filled in: today, the officers who acted last, the first of a choice that must be made. */
    private CaseStep draft(StepType type) {
        return switch (StepForms.read(form(type, Set.of()))) {
            case StepReading.Understood(CaseStep step) -> step;
            case StepReading.Unreadable(var missing) -> draft(type, missing);
        };
    }

    /** Some lists may be left out in general but not beside what else was filled in, such as the sanctions of a penalty. */
    private CaseStep draft(StepType type, List<FieldProblem> missing) {
        Set<String> needed = missing.stream().map(FieldProblem::field).collect(Collectors.toSet());
        return switch (StepForms.read(form(type, needed))) {
            case StepReading.Understood(CaseStep step) -> step;
            case StepReading.Unreadable(var problems) ->
                throw new IllegalStateException("a draft of " + type + " cannot be read: " + problems);
        };
    }

    private StepForm form(StepType type, Set<String> needed) {
        StepShape shape = StepShape.of(type);
        return StepForms.form(name -> name.equals("type")
                ? type.wireName()
                : shape.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst()
                        .map(field -> filled(field, needed.contains(name)))
                        .orElse(null));
    }

    private @Nullable Object filled(StepShape.Field field, boolean needed) {
        if (field.name().equals("officers")) {
            return lastOfficers();
        }
        if (field.choices() != null && (needed || !field.mayBeAbsent())) {
            String first = ((Enum<?>) constants(field).findFirst().orElseThrow()).name();
            return field.type() == List.class ? List.of(first) : first;
        }
        if (field.mayBeAbsent()) {
            return null;
        }
        return switch (field.type()) {
            case Class<?> type when type == LocalDate.class -> today;
            case Class<?> type when type == BigDecimal.class -> BigDecimal.ZERO;
            case Class<?> type when type == int.class -> 0;
            case Class<?> type when type == boolean.class -> false;
            default -> "-";
        };
    }

    private List<String> lastOfficers() {
        return dossier.timeline().steps().reversed().stream()
                .map(CaseStep::officers)
                .filter(officers -> !officers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Object> constants(StepShape.Field field) {
        return Arrays.stream(Objects.requireNonNull(field.choices()).getEnumConstants());
    }
}
