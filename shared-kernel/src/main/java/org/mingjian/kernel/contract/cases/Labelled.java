package org.mingjian.kernel.contract.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of a step's wire form is called: in messages to a clerk, in schemas and in documents for integrators. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Labelled {

    /** Chinese, with the unit. */
    String value();

    /** English, with the unit. */
    String english();
}
