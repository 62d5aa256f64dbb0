package org.mingjian.kernel.contract.cases;

import java.util.regex.Pattern;

/** The one way ids are written on the wire: lower case, with hyphens. */
final class Uuids {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Uuids() {}

    static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }
}
