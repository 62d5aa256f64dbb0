package org.mingjian.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** A TCP port of this machine's loopback address. */
public record LocalPort(int number) {

    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private static final int FIRST_FREE = 20_000;
    private static final int LAST_FREE = 30_000;

    /** A port that was free a moment ago, outside the range that systems give to outgoing connections. */
    public static LocalPort anyFree() {
        return ThreadLocalRandom.current()
                .ints(FIRST_FREE, LAST_FREE)
                .mapToObj(LocalPort::new)
                .filter(LocalPort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree() {
        try (var socket = new ServerSocket()) {
            listen(socket);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void listen(ServerSocket socket) throws IOException {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(LOOPBACK, number));
    }

    /** Refuses when somebody listens already, naming the process where the system tells. */
    public void requireFree(String purpose) {
        try (var socket = new ServerSocket()) {
            listen(socket);
        } catch (IOException e) {
            var owner = PortOwner.of(number).map(PortOwner::toString);
            throw new LaunchFailure(
                    "%s 需要的端口 %d 已被占用%s。请先停止该程序，或设置 MINGJIAN_PORT_OFFSET 换用其他端口。"
                            .formatted(
                                    purpose,
                                    number,
                                    owner.map(o -> "（" + o + "）").orElse("")),
                    "Port %d for %s is taken%s. Stop that program or choose other ports with MINGJIAN_PORT_OFFSET."
                            .formatted(
                                    number, purpose, owner.map(o -> " by " + o).orElse("")),
                    e);
        }
    }

    /** Whether somebody accepts connections here. */
    public boolean accepts() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(LOOPBACK, number), (int)
                    Duration.ofSeconds(1).toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
