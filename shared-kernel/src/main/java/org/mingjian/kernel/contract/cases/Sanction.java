package org.mingjian.kernel.contract.cases;

/** Kinds of penalty, 行政处罚法第九条, in the columns of the yearly statistics. */
public enum Sanction {
    /** 警告 */
    WARNING,
    /** 通报批评 */
    CIRCULATED_CRITICISM,
    /** 罚款 */
    FINE,
    /** 没收违法所得、没收非法财物 */
    CONFISCATION,
    /** 暂扣许可证件 */
    LICENCE_SUSPENSION,
    /** 降低资质等级 */
    QUALIFICATION_DOWNGRADE,
    /** 限制开展生产经营活动 */
    OPERATION_RESTRICTION,
    /** 责令停产停业 */
    BUSINESS_SUSPENSION,
    /** 责令关闭、限制从业 */
    CLOSURE_OR_EMPLOYMENT_RESTRICTION,
    /** 吊销许可证件 */
    LICENCE_REVOCATION,
    /** 行政拘留 */
    DETENTION,
    /** 法律、行政法规规定的其他行政处罚 */
    OTHER
}
