package org.mingjian.kernel.identifier;

/**
 * Text that shows all it holds. Control and format characters, line breaks and half characters hide in registers, break
 * tables, and some of them no database stores as they are.
 */
public final class VisibleText {

    private VisibleText() {}

    /** Whether nothing hides in the text. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(VisibleText::isHidden);
    }

    /** The text with a sign in the place of everything that hides in it. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> shown.appendCodePoint(isHidden(character) ? '\ufffd' : character));
        return shown.toString();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
