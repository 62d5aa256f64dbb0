package org.mingjian.kernel.identity;

/** Names of the roles as tokens carry them; constants so that annotations can use them. */
public final class Role {

    /** 执法办案人员: runs cases of the own agency. */
    public static final String CASE_OFFICER = "case-officer";
    /** 法制审核人员. */
    public static final String LEGAL_REVIEWER = "legal-reviewer";
    /** 机关管理员: keeps the own agency's register. */
    public static final String AGENCY_ADMIN = "agency-admin";
    /** 执法监督人员 of the justice bureau: sees every agency of the division. */
    public static final String SUPERVISOR = "supervisor";
    /** 特邀行政执法监督员. */
    public static final String SPECIAL_SUPERVISOR = "special-supervisor";
    /** 备案审查人员. */
    public static final String FILING_REVIEWER = "filing-reviewer";
    /** 统计和年报撰写人员. */
    public static final String REPORT_WRITER = "report-writer";
    /** 审计人员: reads everything in scope, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** 平台管理员. */
    public static final String PLATFORM_ADMIN = "platform-admin";
    /** An agency's own software, with client credentials. */
    public static final String AGENCY_SYSTEM = "agency-system";

    /** 名录登记程序: enters what the justice bureau has confirmed into the registers, and nothing else. */
    public static final String REGISTER_KEEPER = "register-keeper";

    private Role() {}
}
