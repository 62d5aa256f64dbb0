package org.mingjian.launcher.testing;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Gives a service the shared Kafka broker; its topics are emptied at the first test of a JVM that has it alone. */
public final class KafkaTestResource implements QuarkusTestResourceLifecycleManager {

    private static final String EMPTIED = "mingjian.test.topics-emptied";

    @Override
    public Map<String, String> start() {
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
