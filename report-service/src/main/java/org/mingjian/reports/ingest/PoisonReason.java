package org.mingjian.reports.ingest;

/** Why a message cannot be projected. */
public enum PoisonReason {
    NOT_JSON("不是规范的JSON，无法读取"),
    UNKNOWN_TYPE("事件类型或者版本无法识别"),
    NOT_AS_DECLARED("内容不符合事件约定"),
    REFUSED_BY_DATABASE("数据库不接受其中的数据"),
    UNFORESEEN("处理时发生未预料的错误");

    private final String label;

    PoisonReason(String label) {
        this.label = label;
    }

    /** What an administrator reads. */
    public String label() {
        return label;
    }
}
