package org.mingjian.kernel.contract.cases;

/** Which procedure of the statute a case follows; kinds without a summary form are always {@link #ORDINARY}. */
public enum Procedure {
    /** 简易程序, 行政处罚法第五十一条 */
    SUMMARY,
    /** 普通程序 (行政处罚法第五十四条) or the only procedure of the kind */
    ORDINARY
}
