package org.mingjian.gateway;

/**
 * Where our handlers stand on the one router, lowest first. The path guard of the kernel stands at the very beginning;
 * authentication of Quarkus at -200, static files and REST endpoints at 10,000.
 */
public final class RouteOrder {

    /** Marks every request with its trace before anything can answer it. */
    public static final int TRACE = Integer.MIN_VALUE + 10;
    /** Refuses bodies that announce themselves too large, before anybody reads them. */
    public static final int SIZE = Integer.MIN_VALUE + 20;
    /** Starts and ends sessions. */
    public static final int SESSION = 10;
    /** Forwards to the services. */
    public static final int FORWARD = 20;
    /** Gives the web UI for addresses that are its own. */
    public static final int USER_INTERFACE = 900;

    private RouteOrder() {}
}
