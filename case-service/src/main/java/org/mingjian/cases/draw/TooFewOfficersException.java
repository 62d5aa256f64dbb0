package org.mingjian.cases.draw;

/** An object has fewer officers left than it needs. */
final class TooFewOfficersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String object;
    private final int officers;

    TooFewOfficersException(String object, int officers) {
        super(object + ": " + officers);
        this.object = object;
        this.officers = officers;
    }

    String object() {
        return object;
    }

    int officers() {
        return officers;
    }
}
