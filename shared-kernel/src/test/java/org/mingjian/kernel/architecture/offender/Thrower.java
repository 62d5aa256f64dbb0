package org.mingjian.kernel.architecture.offender;

/** Throws what says nothing. */
public final class Thrower {

    private Thrower() {}

    static void fail() {
        throw new RuntimeException("something");
    }
}
