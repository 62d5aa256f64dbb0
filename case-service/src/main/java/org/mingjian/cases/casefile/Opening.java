package org.mingjian.cases.casefile;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.contract.cases.WireFields;
import org.mingjian.kernel.identifier.CaseNumber;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.identifier.UnifiedSocialCreditCode;
import org.mingjian.kernel.identifier.VisibleText;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.IdentifierProblems;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * The command to open a case, read: nothing in it is malformed, whatever the law says to it.
 *
 * @param caseNumber null when one is to be given out
 */
record Opening(
        AgencyFacts agency,
        CaseProcedure<?> procedure,
        String division,
        @Nullable String caseNumber,
        String matter,
        Party party,
        CaseStep firstStep) {

    /** Reads the command, or says which field is wrong. */
    static Opening read(OpenCase command, AgencyFacts agency, CaseProcedure<?> procedure) {
        String number = command.caseNumber();
        return new Opening(
                agency,
                procedure,
                divisionOf(command, agency),
                number == null
                        ? null
                        : identifier(
                                "/caseNumber", () -> CaseNumber.parse(number).value()),
                visible("/matter", command.matter()),
                party(command.party()),
                firstStep(command));
    }

    /** Where the case is handled: what the command says, or where the agency is. */
    static String divisionOf(OpenCase command, AgencyFacts agency) {
        String division = command.division();
        return division == null
                ? agency.division()
                : identifier("/division", () -> DivisionCode.parse(division).value());
    }

    private static Party party(OpenCase.PartyForm form) {
        String code = form.unifiedSocialCreditCode();
        return new Party(
                form.kind(),
                visible("/party/name", form.name()),
                code == null
                        ? null
                        : identifier(
                                "/party/unifiedSocialCreditCode",
                                () -> UnifiedSocialCreditCode.parse(code).value()),
                form.identityNumber(),
                form.representative());
    }

    private static CaseStep firstStep(OpenCase command) {
        StepForm form = command.firstStep();
        return LiveSteps.read(StepForms.form(field -> {
            Object said = form == null ? null : WireFields.value(form, field);
            return said == null ? usual(command, field) : said;
        }));
    }

    private static @Nullable Object usual(OpenCase command, String field) {
        boolean appliedFor = command.kind() == CaseKind.LICENCE || command.kind() == CaseKind.CONFIRMATION;
        return switch (field) {
            case "type" -> (appliedFor ? StepType.APPLICATION_RECEIVED : StepType.CASE_OPENED).wireName();
            case "on" -> command.on();
            case "officers" -> command.officers();
            case "item" -> command.item();
            default -> null;
        };
    }

    private static String visible(String pointer, String text) {
        String stripped = text.strip();
        if (!VisibleText.is(stripped)) {
            throw ProblemException.of(
                    ProblemType.VALIDATION_FAILED,
                    List.of(FieldError.of(ProblemType.VALIDATION_FAILED, pointer, "含有不可见的控制字符，请重新录入")));
        }
        return stripped;
    }

    private static String identifier(String pointer, Supplier<String> reading) {
        try {
            return reading.get();
        } catch (InvalidIdentifier e) {
            ProblemType type = IdentifierProblems.typeOf(e);
            throw ProblemException.of(type, List.of(FieldError.of(type, pointer, IdentifierProblems.detailOf(e))));
        }
    }
}
