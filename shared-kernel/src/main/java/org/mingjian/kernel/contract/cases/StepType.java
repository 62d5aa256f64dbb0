package org.mingjian.kernel.contract.cases;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The legal steps a case file can hold, with their name on the wire and in Chinese. */
public enum StepType {
    CASE_OPENED("case-opened", "立案", CaseOpened.class),
    APPLICATION_RECEIVED("application-received", "收到申请", ApplicationReceived.class),
    APPLICATION_ACCEPTED("application-accepted", "受理", ApplicationAccepted.class),
    PARTY_INFORMED("party-informed", "事先告知", PartyInformed.class),
    LEGAL_REVIEW_CONCLUDED("legal-review-concluded", "法制审核", LegalReviewConcluded.class),
    RECORDING_MADE("recording-made", "音像记录", RecordingMade.class),
    PENALTY_DECIDED("penalty-decided", "处罚决定", PenaltyDecided.class),
    LICENCE_DECIDED("licence-decided", "许可决定", LicenceDecided.class),
    LICENCE_WITHDRAWN("licence-withdrawn", "撤销许可", LicenceWithdrawn.class),
    MEASURE_DECIDED("measure-decided", "强制措施决定", MeasureDecided.class),
    MEASURE_RELEASED("measure-released", "解除强制措施", MeasureReleased.class),
    EXECUTION_DECIDED("execution-decided", "强制执行决定", ExecutionDecided.class),
    EXECUTION_COMPLETED("execution-completed", "强制执行完毕", ExecutionCompleted.class),
    COURT_EXECUTION_APPLIED("court-execution-applied", "申请法院强制执行", CourtExecutionApplied.class),
    CONFIRMATION_DECIDED("confirmation-decided", "确认决定", ConfirmationDecided.class),
    LEVY_DECIDED("levy-decided", "征收决定", LevyDecided.class),
    INSPECTION_CONCLUDED("inspection-concluded", "检查结束", InspectionConcluded.class),
    ACT_CONCLUDED("act-concluded", "其他行为办结", ActConcluded.class),
    DECISION_DELIVERED("decision-delivered", "送达", DecisionDelivered.class),
    DECISION_DISCLOSED("decision-disclosed", "公示", DecisionDisclosed.class),
    SUMMARY_PENALTY_FILED("summary-penalty-filed", "报备", SummaryPenaltyFiled.class),
    FLEXIBLE_MEASURE_APPLIED("flexible-measure-applied", "柔性执法", FlexibleMeasureApplied.class),
    CASE_CLOSED("case-closed", "结案", CaseClosed.class);

    private static final Map<String, StepType> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(StepType::wireName, Function.identity()));

    private final String wireName;
    private final String label;
    private final Class<? extends CaseStep> record;

    StepType(String wireName, String label, Class<? extends CaseStep> record) {
        this.wireName = wireName;
        this.label = label;
        this.record = record;
    }

    /** The kebab-case name in JSON and CSV. */
    public String wireName() {
        return wireName;
    }

    /** What a clerk calls the step. */
    public String label() {
        return label;
    }

    /** The record that holds a step of this type. */
    public Class<? extends CaseStep> record() {
        return record;
    }

    /** The type with that name on the wire, or empty when there is none. */
    public static Optional<StepType> ofWireName(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(BY_WIRE_NAME.get(name));
    }

    /** The type whose steps are held by that record. */
    public static StepType of(Class<?> record) {
        return Arrays.stream(values())
                .filter(type -> type.record == record)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record + " is not a step of a case file"));
    }
}
