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
    CASE_CLOSED("case-closed", "结案", CaseClosed.class),
    LEAD_RECEIVED("lead-received", "收到线索", LeadReceived.class),
    LEAD_CHECKED("lead-checked", "核查线索", LeadChecked.class),
    EVIDENCE_COLLECTED("evidence-collected", "调查取证", EvidenceCollected.class),
    EVIDENCE_PRESERVED("evidence-preserved", "先行登记保存", EvidencePreserved.class),
    PRESERVATION_DECIDED("preservation-decided", "处理登记保存物品", PreservationDecided.class),
    INVESTIGATION_CONCLUDED("investigation-concluded", "调查终结", InvestigationConcluded.class),
    DEFENCE_HEARD("defence-heard", "陈述申辩", DefenceHeard.class),
    HEARING_REQUESTED("hearing-requested", "申请听证", HearingRequested.class),
    HEARING_NOTIFIED("hearing-notified", "通知听证", HearingNotified.class),
    HEARING_HELD("hearing-held", "举行听证", HearingHeld.class),
    HEARING_WAIVED("hearing-waived", "放弃听证", HearingWaived.class),
    LEGAL_REVIEW_RETURNED("legal-review-returned", "退回送审材料", LegalReviewReturned.class),
    LEGAL_REVIEW_REQUESTED("legal-review-requested", "送法制审核", LegalReviewRequested.class),
    COLLECTIVE_DISCUSSION_HELD("collective-discussion-held", "集体讨论", CollectiveDiscussionHeld.class),
    PAYMENT_DEFERRED("payment-deferred", "暂缓分期缴纳", PaymentDeferred.class),
    PAYMENT_RECEIVED("payment-received", "缴纳罚款", PaymentReceived.class),
    PAYMENT_HANDED_IN("payment-handed-in", "缴付罚款", PaymentHandedIn.class),
    ADDITIONAL_FINE_IMPOSED("additional-fine-imposed", "加处罚款", AdditionalFineImposed.class),
    EXCLUSION_STARTED("exclusion-started", "扣除期间开始", ExclusionStarted.class),
    EXCLUSION_ENDED("exclusion-ended", "扣除期间结束", ExclusionEnded.class),
    LIMIT_EXTENDED("limit-extended", "延长期限", LimitExtended.class),
    CASE_TERMINATED("case-terminated", "终止案件", CaseTerminated.class),
    CASE_TRANSFERRED("case-transferred", "移送案件", CaseTransferred.class),
    CRIMINAL_REFERRAL_REPORTED("criminal-referral-reported", "提请移送公安", CriminalReferralReported.class),
    CRIMINAL_REFERRAL_DECIDED("criminal-referral-decided", "决定移送公安", CriminalReferralDecided.class),
    CRIMINAL_REFERRAL_MADE("criminal-referral-made", "移送公安机关", CriminalReferralMade.class),
    POLICE_ANSWERED("police-answered", "公安机关答复", PoliceAnswered.class),
    REFERRAL_HANDED_OVER("referral-handed-over", "移交涉案材料", ReferralHandedOver.class),
    MAJOR_DECISION_FILED("major-decision-filed", "重大决定备案", MajorDecisionFiled.class),
    DECISION_ANNULLED("decision-annulled", "决定被撤销变更", DecisionAnnulled.class),
    DISCLOSURE_WITHDRAWN("disclosure-withdrawn", "撤回公示", DisclosureWithdrawn.class),
    DISCLOSURE_WITHHELD("disclosure-withheld", "决定不予公开", DisclosureWithheld.class),
    EDUCATION_GIVEN("education-given", "批评教育", EducationGiven.class),
    CASE_ARCHIVED("case-archived", "归档", CaseArchived.class),
    MATERIALS_REQUESTED("materials-requested", "补正告知", MaterialsRequested.class),
    MATERIALS_CORRECTED("materials-corrected", "补正材料", MaterialsCorrected.class),
    APPLICATION_REFUSED("application-refused", "不予受理", ApplicationRefused.class),
    APPLICATION_WITHDRAWN("application-withdrawn", "撤回申请", ApplicationWithdrawn.class),
    APPLICATION_EXAMINED("application-examined", "实地核查", ApplicationExamined.class),
    LICENCE_CANCELLED("licence-cancelled", "注销许可", LicenceCancelled.class),
    MEASURE_APPROVED("measure-approved", "批准强制措施", MeasureApproved.class),
    INVENTORY_MADE("inventory-made", "制作清单", InventoryMade.class),
    DEMAND_SERVED("demand-served", "催告", DemandServed.class),
    EXECUTION_CARRIED_OUT("execution-carried-out", "实施强制执行", ExecutionCarriedOut.class),
    INSPECTION_APPROVED("inspection-approved", "批准检查", InspectionApproved.class),
    INSPECTION_NOTIFIED("inspection-notified", "检查通知", InspectionNotified.class),
    SITE_ENTERED("site-entered", "进入现场检查", SiteEntered.class),
    INSPECTION_RESULT_TOLD("inspection-result-told", "告知检查结果", InspectionResultTold.class),
    PAYMENT_BANKED("payment-banked", "罚款缴付银行", PaymentBanked.class),
    MEASURE_PARTLY_RELEASED("measure-partly-released", "部分解除强制措施", MeasurePartlyReleased.class),
    REFERRAL_CONTESTED("referral-contested", "提请复议或者立案监督", ReferralContested.class);

    private static final Map<String, StepType> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(StepType::wireName, Function.identity()));

    private static final Map<Class<?>, StepType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(StepType::record, Function.identity()));

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
        StepType type = BY_RECORD.get(record);
        if (type == null) {
            throw new IllegalArgumentException(record + " is not a step of a case file");
        }
        return type;
    }
}
