package org.mingjian.kernel.statute;

/** What the suite does when a limit is not kept. */
public enum Breach {
    /** The step is refused; in a reported case it is a grave finding. */
    REFUSE,
    /** The step is accepted and a finding raised. */
    FLAG,
    /** Nothing is wrong; the law attaches a consequence (waiver, deemed acceptance, additional fine). */
    DEEMED
}
