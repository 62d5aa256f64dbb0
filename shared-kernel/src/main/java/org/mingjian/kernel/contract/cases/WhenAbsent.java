package org.mingjian.kernel.contract.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value a field of a step has when the wire leaves it out. A field that has this value is not written either, so that
 * equal steps are written alike.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface WhenAbsent {

    /** As the wire would write it: the name of a constant, a number, {@code false}. */
    String value();
}
