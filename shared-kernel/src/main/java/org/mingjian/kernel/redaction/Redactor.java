package org.mingjian.kernel.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds personal data in a text and takes it out. */
public final class Redactor {

    /** Texts shorter than this hold nothing that has a form. */
    private static final int SHORTEST = 5;

    private final Set<PersonalMark> marks;

    /** One that looks for these. */
    public Redactor(Collection<PersonalMark> marks) {
        this.marks = marks.isEmpty() ? EnumSet.noneOf(PersonalMark.class) : EnumSet.copyOf(marks);
    }

    /**
     * A text without what was found in it.
     *
     * @param found in the order it was looked for; empty when the text is as it was
     */
    public record Clean(String text, List<PersonalMark> found) {

        public Clean {
            found = List.copyOf(found);
        }
    }

    /** Takes out everything that is found and says in its place what stood there. */
    public Clean clean(String text) {
        if (!canHold(text)) {
            return new Clean(text, List.of());
        }
        String plain = narrow(text);
        List<PersonalMark> found = new ArrayList<>();
        for (PersonalMark mark : PersonalMark.values()) {
            Matcher matcher = mark.pattern().matcher(plain);
            if (marks.contains(mark) && matcher.find()) {
                found.add(mark);
                plain = matcher.replaceAll("〔已隐去" + mark.label() + "〕");
            }
        }
        return found.isEmpty() ? new Clean(text, found) : new Clean(plain, found);
    }

    /** What is found, nothing taken out. */
    public List<PersonalMark> find(String text) {
        return clean(text).found();
    }

    /** Almost every text holds neither a digit nor a colon, and then there is nothing to look for. */
    private static boolean canHold(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == ':' || c == '：' || c == '住' || c == '户') {
                return true;
            }
        }
        return false;
    }

    /** Full-width digits, letters and dashes as narrow ones, so that one form is enough; nothing changes its place. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || c == '－';
            narrow.append(wide ? (char) (c - '０' + '0') : c);
        }
        return narrow.toString();
    }
}
