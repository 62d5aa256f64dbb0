package org.mingjian.kernel.contract;

/** Names of the Kafka topics; {@code deploy/kafka/topics.yaml} declares the same ones with partitions and retention. */
public final class Topics {

    /** Everything that happens to case files, keyed by case id. */
    public static final String CASES = "mingjian.cases.v1";

    private Topics() {}

    /** Where a consumer group leaves what it could not process, with the reason in the headers. */
    public static String deadLetters(String topic, String group) {
        return topic + ".dlt." + group;
    }
}
