package org.mingjian.kernel.contract.cases;

/** How a compulsory execution ended. */
public enum ExecutionOutcome implements Choice {
    COMPLETED("执行完毕"),
    TERMINATED("终结执行");

    private final String label;

    ExecutionOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
