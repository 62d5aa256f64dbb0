package org.mingjian.launcher;

import org.mingjian.launcher.process.LocalPort;

/** Where everything of one suite listens on the loopback address. */
public record SuitePorts(
        LocalPort gateway,
        LocalPort cases,
        LocalPort reports,
        LocalPort postgres,
        LocalPort kafka,
        LocalPort kafkaController,
        LocalPort keycloak,
        LocalPort objectStore) {

    private static final int GATEWAY = 18080;
    private static final int CASES = 18081;
    private static final int REPORTS = 18083;
    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;
    private static final int KAFKA_CONTROLLER = 19093;
    private static final int KEYCLOAK = 18180;
    private static final int OBJECT_STORE = 18190;

    /** The usual ports, all moved by the same amount so that two suites can run side by side. */
    public static SuitePorts movedBy(int offset) {
        return new SuitePorts(
                new LocalPort(GATEWAY + offset),
                new LocalPort(CASES + offset),
                new LocalPort(REPORTS + offset),
                new LocalPort(POSTGRES + offset),
                new LocalPort(KAFKA + offset),
                new LocalPort(KAFKA_CONTROLLER + offset),
                new LocalPort(KEYCLOAK + offset),
                new LocalPort(OBJECT_STORE + offset));
    }
}
