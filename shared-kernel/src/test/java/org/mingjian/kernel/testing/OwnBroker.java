package org.mingjian.kernel.testing;

import java.nio.file.Path;
import java.util.Map;

import org.mingjian.launcher.ProjectRoot;
import org.mingjian.launcher.Secrets;
import org.mingjian.launcher.SuitePorts;
import org.mingjian.launcher.SuiteServers;
import org.mingjian.launcher.process.LocalPort;
import org.mingjian.launcher.server.KafkaBroker;

/** A broker of its own that a test may kill without disturbing others; killed when closed and when the JVM ends. */
public final class OwnBroker implements AutoCloseable {

    private final KafkaBroker broker;
    private final Thread lastResort;

    private OwnBroker(KafkaBroker broker) {
        this.broker = broker;
        this.lastResort = new Thread(broker::kill);
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** A started broker that keeps its data in that folder. */
    public static OwnBroker in(Path folder) {
        SuitePorts ports = new SuitePorts(
                LocalPort.anyFree(),
                LocalPort.anyFree(),
                LocalPort.anyFree(),
                LocalPort.anyFree(),
                LocalPort.anyFree(),
                LocalPort.anyFree(),
                LocalPort.anyFree(),
                LocalPort.anyFree());
        SuiteServers servers = new SuiteServers(
                ProjectRoot.find(), folder, ports, Secrets.in(folder.resolve("secrets.properties")), Map.of());
        OwnBroker own = new OwnBroker(servers.kafka());
        own.start();
        return own;
    }

    /** Where it listens, also after a restart. */
    public String address() {
        return broker.address();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        broker.kill();
    }

    /** Starts it again with the data it had. */
    public void start() {
        broker.start();
    }

    @Override
    public void close() {
        broker.kill();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }
}
