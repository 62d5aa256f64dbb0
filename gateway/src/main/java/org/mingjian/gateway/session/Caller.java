package org.mingjian.gateway.session;

/**
 * An authenticated caller.
 *
 * @param accessToken what proves them to a service; never logged, never sent to a browser
 * @param byCookie whether a browser's session cookie proves them, so that a change needs the check against other sites
 */
public record Caller(String accessToken, boolean byCookie) {

    /** Whoever reads what is public; nothing they bring goes on to a service. */
    public static final Caller NOBODY = new Caller("", false);

    @Override
    public String toString() {
        return byCookie ? "Caller[cookie]" : "Caller[bearer]";
    }
}
