package org.mingjian.kernel.contract.cases;

/** Why a case ended without its decision. */
public enum CaseTermination {
    /** 销案 */
    WITHDRAWN,
    /** 当事人死亡或者终止 */
    PARTY_GONE,
    /** 超过时效 */
    LIMITATION,
    /** 无管辖权 */
    NO_JURISDICTION,
    /** 其他 */
    OTHER
}
