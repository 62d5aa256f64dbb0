package org.mingjian.generator.figures;

import java.util.List;

/** A figures file that cannot be read or cannot be true; the message lists everything that is wrong with it. */
public final class FiguresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FiguresException(String source, List<String> problems) {
        super(source + ": " + String.join("; ", problems));
    }
}
