package org.mingjian.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A recording service in the place of the case service; nobody at home in the place of the report service. */
public final class ServicesTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "MINGJIAN_CASES_URL",
                Servers.cases().origin(),
                "MINGJIAN_REPORTS_URL",
                "http://localhost:" + closedPort(),
                "mingjian.limit.upload",
                "210M",
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void stop() {
        Servers.cases().close();
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
