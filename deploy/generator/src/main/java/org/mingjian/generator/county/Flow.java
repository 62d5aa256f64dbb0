package org.mingjian.generator.county;

import java.util.List;
import java.util.Optional;

import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Procedure;

/** One way a file runs from its start to its end. */
enum Flow {
    LICENCE(CaseKind.LICENCE, "licence", 0, "许", "许决"),
    PENALTY_SUMMARY(CaseKind.PENALTY, "penalty", 0, "罚", "当罚"),
    PENALTY_ORDINARY(CaseKind.PENALTY, "penalty", 10, "罚", "罚决"),
    PENALTY_EXEMPT(CaseKind.PENALTY, "penalty", 10, "罚", "不罚"),
    MEASURE(CaseKind.COMPULSORY_MEASURE, "measure", 0, "强措", "强措决"),
    EXECUTION(CaseKind.COMPULSORY_EXECUTION, "execution", 20, "强执", "强执决"),
    CONFIRMATION(CaseKind.CONFIRMATION, "confirmation", 0, "确", "确决"),
    LEVY(CaseKind.LEVY, "levy", 0, "征", "征决"),
    INSPECTION(CaseKind.INSPECTION, "inspection", 0, "检", "检"),
    OTHER(CaseKind.OTHER, "other", 0, "行", "行决");

    private final CaseKind kind;
    private final String key;
    private final int lead;
    private final String caseWord;
    private final String documentWord;

    Flow(CaseKind kind, String key, int lead, String caseWord, String documentWord) {
        this.kind = kind;
        this.key = key;
        this.lead = lead;
        this.caseWord = caseWord;
        this.documentWord = documentWord;
    }

    CaseKind kind() {
        return kind;
    }

    Procedure procedure() {
        return this == PENALTY_SUMMARY ? Procedure.SUMMARY : Procedure.ORDINARY;
    }

    /** Name of the flow's shares and matters in the department data. */
    String key() {
        return key;
    }

    /** Working days that must have passed in the year before the counted step can come. */
    int lead() {
        return lead;
    }

    String caseWord() {
        return caseWord;
    }

    String documentWord() {
        return documentWord;
    }

    /** The id of the figure that counts this flow's acts; empty where no act is counted. */
    Optional<String> figure() {
        return switch (this) {
            case PENALTY_SUMMARY, PENALTY_ORDINARY -> Optional.of("acts.penalty");
            case PENALTY_EXEMPT -> Optional.empty();
            case MEASURE -> Optional.of("acts.compulsory-measure");
            case EXECUTION -> Optional.of("acts.compulsory-execution");
            default -> Optional.of("acts." + key);
        };
    }

    /** The decision must be taken by two certified officers. */
    boolean needsTwoOfficers() {
        return switch (this) {
            case PENALTY_SUMMARY, PENALTY_ORDINARY, PENALTY_EXEMPT, MEASURE, EXECUTION, LEVY, INSPECTION -> true;
            case LICENCE, CONFIRMATION, OTHER -> false;
        };
    }

    /** What may go wrong in such a file. */
    List<Violation> violations() {
        return switch (this) {
            case LICENCE -> List.of(Violation.LATE_DISCLOSURE, Violation.LATE_DELIVERY);
            case PENALTY_SUMMARY -> List.of(Violation.LATE_DISCLOSURE, Violation.ONE_OFFICER);
            case PENALTY_ORDINARY -> List.of(Violation.LATE_DISCLOSURE, Violation.ONE_OFFICER, Violation.LATE_DELIVERY);
            case MEASURE, INSPECTION -> List.of(Violation.ONE_OFFICER);
            case LEVY -> List.of(Violation.LATE_DISCLOSURE);
            case PENALTY_EXEMPT, EXECUTION, CONFIRMATION, OTHER -> List.of();
        };
    }
}
