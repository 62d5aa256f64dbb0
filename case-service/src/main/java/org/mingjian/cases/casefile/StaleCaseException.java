package org.mingjian.cases.casefile;

/** Somebody else added steps to a case between reading and writing it; read again and decide anew. */
public final class StaleCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleCaseException() {
        super("the case got other steps in the meantime", null, false, false);
    }
}
