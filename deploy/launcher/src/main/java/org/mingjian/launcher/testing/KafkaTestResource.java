package org.mingjian.launcher.testing;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Gives a service the shared Kafka broker; its topics are emptied at the first test of a JVM that has it alone. */
public final class KafkaTestResource implements QuarkusTestResourceLifecycleManager {

    private static final String EMPTIED = "mingjian.test.topics-emptied";

    /** Its clients print their whole configuration otherwise; held here because loggers are weakly referenced. */
    private static final Logger CLIENT_LOG = Logger.getLogger("org.apache.kafka");

    @Override
    public Map<String, String> start() {
        CLIENT_LOG.setLevel(Level.WARNING);
        var shared = TestServers.shared();
        var kafka = shared.kafka();
        if (System.getProperty(EMPTIED) == null && shared.isSoleUser()) {
            kafka.emptyTopics();
            System.setProperty(EMPTIED, "true");
        }
        return Map.of("MINGJIAN_KAFKA", kafka.address());
    }

    @Override
    public void stop() {
        // The servers outlive this module; see TestServers.
    }
}
