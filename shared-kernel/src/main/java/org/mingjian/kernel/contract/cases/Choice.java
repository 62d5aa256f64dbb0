package org.mingjian.kernel.contract.cases;

/** One of the values a field of a step can have. */
public interface Choice {

    /** What a clerk calls it. */
    String label();

    /** What it is called on the wire. */
    String name();
}
