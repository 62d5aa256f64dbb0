package org.mingjian.cases.agency;

/** What kind of enforcement body an agency is. */
public enum AgencyKind {
    /** 县级以上部门. */
    DEPARTMENT,
    /** 乡镇人民政府、街道办事处. */
    TOWNSHIP,
    /** 法律、法规授权的组织. */
    AUTHORISED_BODY,
    /** 受委托组织; acts in the name of the body that entrusts it. */
    ENTRUSTED_BODY
}
