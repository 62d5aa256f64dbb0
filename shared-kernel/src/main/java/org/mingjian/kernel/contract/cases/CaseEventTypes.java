package org.mingjian.kernel.contract.cases;

/** Event types about case files. Each is a fact that stays true; none is ever reused for another meaning. */
public final class CaseEventTypes {

    /** Somebody took one step in the suite itself. */
    public static final String STEP_RECORDED = "org.mingjian.cases.step-recorded.v1";

    /** An agency reported steps that had already happened. */
    public static final String TIMELINE_REPORTED = "org.mingjian.cases.timeline-reported.v1";

    /** Where the JSON Schema of both stands. */
    public static final String SCHEMA = "/contract/case-changed.v1.schema.json";

    private CaseEventTypes() {}
}
