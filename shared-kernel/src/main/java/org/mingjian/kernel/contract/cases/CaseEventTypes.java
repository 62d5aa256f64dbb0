package org.mingjian.kernel.contract.cases;

/** Event types about case files. Each is a fact that stays true; none is ever reused for another meaning. */
public final class CaseEventTypes {

    /** Somebody took one step in the suite itself. */
    public static final String STEP_RECORDED = "org.mingjian.cases.step-recorded.v1";

    /** An agency reported steps that had already happened. */
    public static final String TIMELINE_REPORTED = "org.mingjian.cases.timeline-reported.v1";

    /** The same steps were judged again, with another outcome. */
    public static final String CASE_REJUDGED = "org.mingjian.cases.case-rejudged.v1";

    /** Where the JSON Schema of the first two stands. */
    public static final String SCHEMA = "/contract/case-changed.v1.schema.json";

    /** Where the JSON Schema of {@link #CASE_REJUDGED} stands. */
    public static final String REJUDGED_SCHEMA = "/contract/case-rejudged.v1.schema.json";

    private CaseEventTypes() {}
}
