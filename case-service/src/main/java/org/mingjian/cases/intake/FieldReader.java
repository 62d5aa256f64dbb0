package org.mingjian.cases.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CaseSize;
import org.mingjian.cases.casefile.Party;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.FieldProblem;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepReading;
import org.mingjian.kernel.identifier.CaseNumber;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.identifier.UnifiedSocialCreditCode;
import org.mingjian.kernel.identifier.VisibleText;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.IdentifierProblems;
import org.mingjian.kernel.problem.ProblemType;

/** Reads the fields of one report and notes what is wrong with each. */
final class FieldReader {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_IDENTITY = 40;
    private static final int LONGEST_REPRESENTATIVE = 100;

    private final List<FieldError> errors = new ArrayList<>();

    List<FieldError> errors() {
        return errors;
    }

    void missing(String pointer, String detail) {
        error(ProblemType.MISSING_FIELD, pointer, detail);
    }

    void error(ProblemType type, String pointer, String detail) {
        errors.add(FieldError.of(type, pointer, detail));
    }

    String text(String pointer, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            missing(pointer, "请填写此项");
            return "";
        }
        String text = value.strip();
        if (text.length() > longest || !VisibleText.is(text)) {
            error(ProblemType.OUT_OF_RANGE, pointer, "最多" + longest + "字，不含换行等控制字符");
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E choice(String pointer, @Nullable String name, Class<E> choices) {
        E[] constants = choices.getEnumConstants();
        if (constants == null || name == null || name.isBlank()) {
            missing(pointer, "请填写此项");
            return null;
        }
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        error(
                ProblemType.UNKNOWN_VALUE,
                pointer,
                "可选：" + Arrays.stream(constants).map(Enum::name).collect(Collectors.joining("、")));
        return null;
    }

    String caseNumber(@Nullable String value) {
        if (value == null) {
            missing("/caseNumber", "请填写案号");
            return "";
        }
        try {
            return CaseNumber.parse(value).value();
        } catch (InvalidIdentifier e) {
            error(IdentifierProblems.typeOf(e), "/caseNumber", IdentifierProblems.detailOf(e));
            return "";
        }
    }

    boolean isCreditCode(String pointer, String value) {
        try {
            UnifiedSocialCreditCode.parse(value);
            return true;
        } catch (InvalidIdentifier e) {
            error(IdentifierProblems.typeOf(e), pointer, IdentifierProblems.detailOf(e));
            return false;
        }
    }

    boolean isDivision(String pointer, String value) {
        try {
            DivisionCode.parse(value);
            return true;
        } catch (InvalidIdentifier e) {
            error(IdentifierProblems.typeOf(e), pointer, IdentifierProblems.detailOf(e));
            return false;
        }
    }

    Party party(@Nullable PartyReport party) {
        if (party == null) {
            missing("/party", "请填写当事人");
            return new Party(PartyKind.PERSON, "", null, null);
        }
        @Nullable PartyKind kind = choice("/party/kind", party.kind(), PartyKind.class);
        String name = text("/party/name", party.name(), LONGEST_NAME);
        @Nullable String code = party.unifiedSocialCreditCode();
        if (code != null && isCreditCode("/party/unifiedSocialCreditCode", code)) {
            code = UnifiedSocialCreditCode.parse(code).value();
        }
        @Nullable
        String identity =
                party.identityNumber() == null || party.identityNumber().isBlank()
                        ? null
                        : party.identityNumber().strip();
        if (identity != null && identity.length() > LONGEST_IDENTITY) {
            error(ProblemType.OUT_OF_RANGE, "/party/identityNumber", "证件号码最多40字");
        }
        @Nullable
        String representative =
                party.representative() == null || party.representative().isBlank()
                        ? null
                        : text("/party/representative", party.representative(), LONGEST_REPRESENTATIVE);
        return new Party(kind == null ? PartyKind.PERSON : kind, name, code, identity, representative);
    }

    List<CaseStep> steps(@Nullable List<StepForm> forms) {
        if (forms == null || forms.isEmpty()) {
            error(ProblemType.NO_STEPS, "/steps", ProblemType.NO_STEPS.advice());
            return List.of();
        }
        if (forms.size() > CaseSize.MOST_STEPS) {
            errors.add(CaseSize.error());
            return List.of();
        }
        List<CaseStep> steps = new ArrayList<>(forms.size());
        for (int index = 0; index < forms.size() && errors.size() < ReadReport.MOST_ERRORS; index++) {
            read(forms.get(index), "/steps/" + index, steps);
        }
        return steps;
    }

    private void read(@Nullable StepForm form, String pointer, List<CaseStep> steps) {
        if (form == null) {
            missing(pointer, "步骤不能为空");
            return;
        }
        switch (StepForms.read(form)) {
            case StepReading.Understood(CaseStep step) -> steps.add(step);
            case StepReading.Unreadable(List<FieldProblem> problems) ->
                problems.forEach(
                        problem -> error(typeOf(problem.kind()), pointer + "/" + problem.field(), problem.detail()));
        }
    }

    private static ProblemType typeOf(FieldProblem.Kind kind) {
        return switch (kind) {
            case MISSING -> ProblemType.MISSING_FIELD;
            case UNKNOWN_VALUE -> ProblemType.UNKNOWN_VALUE;
            case UNEXPECTED -> ProblemType.UNEXPECTED_FIELD;
            case OUT_OF_RANGE -> ProblemType.OUT_OF_RANGE;
        };
    }
}
