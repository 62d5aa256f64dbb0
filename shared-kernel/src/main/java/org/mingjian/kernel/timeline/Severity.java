package org.mingjian.kernel.timeline;

/** What an objection does to a live step. On a reported timeline both become findings. */
public enum Severity {
    /** The law forbids the step: it is refused live. */
    HARD,
    /** The step stands, and a finding is raised for a supervisor to judge. */
    SOFT
}
