package org.mingjian.gateway.limit;

/** A body went on past its limit. */
public final class BodyTooLarge extends Exception {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("more than " + limit + " bytes", null, false, false);
    }
}
