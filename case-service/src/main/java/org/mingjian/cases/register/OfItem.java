package org.mingjian.cases.register;

/** An entry that is looked up by the item of the list of powers it is about. */
public interface OfItem {

    /** Code of the item. */
    String item();
}
