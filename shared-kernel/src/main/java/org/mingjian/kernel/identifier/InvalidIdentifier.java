package org.mingjian.kernel.identifier;

import java.io.Serial;

/**
 * A text is not the identifier it should be. The message is Chinese, quotes the text and says what is wrong with it.
 */
public final class InvalidIdentifier extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    public InvalidIdentifier(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Kebab-case name of what is wrong, such as {@code credit-code-check-digit}; stable, for error rows and tests. */
    public String code() {
        return code;
    }
}
