package org.mingjian.kernel.identifier;

/** What numbers without a common form have in common: something visible, not too long, nothing that hides in it. */
final class PlainText {
    private static final int LONGEST = 100;

    private PlainText() {}

    /**
     * @param code beginning of the error code, such as {@code case-number}
     * @param name what the text should be, in Chinese
     * @throws InvalidIdentifier {@code …-blank}, {@code …-length}, {@code …-space} or {@code …-character}
     */
    static void check(String code, String name, String text) {
        if (text.isBlank()) {
            throw new InvalidIdentifier(code + "-blank", name + "不能为空");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new InvalidIdentifier(code + "-length", name + "不能超过" + LONGEST + "个字符");
        }
        if (!VisibleText.is(text)) {
            throw new InvalidIdentifier(code + "-character", name + "含有不可见的控制字符，请重新录入");
        }
        if (!text.strip().equals(text)) {
            throw new InvalidIdentifier(code + "-space", name + "“" + text + "”首尾有空格，请删去");
        }
    }
}
