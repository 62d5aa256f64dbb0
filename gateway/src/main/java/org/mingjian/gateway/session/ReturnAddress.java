package org.mingjian.gateway.session;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where to go after login: an address of our own, never one elsewhere. */
final class ReturnAddress {

    /** The front page. */
    static final String HOME = "/";

    /** A path, a query and nothing that a browser could take for another host. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,=:@%/?-]*");

    private static final int LONGEST = 1_000;

    private ReturnAddress() {}

    /** The wanted address if it is one of ours, else the front page. */
    static String of(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && OWN.matcher(wanted).matches()
                ? wanted
                : HOME;
    }
}
