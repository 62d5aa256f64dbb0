package org.mingjian.kernel.architecture.offender;

/** Prints. */
public final class PrintingPress {

    private PrintingPress() {}

    static void print() {
        System.out.println("seen");
    }
}
