package org.mingjian.kernel.contract;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.launcher.ProjectRoot;
import org.mingjian.launcher.server.TopicPlan;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TopicsTest {

    @Test
    void the_topics_a_broker_gets_are_those_of_the_contract() {
        // when
        TopicPlan plan = TopicPlan.read(ProjectRoot.find().resolve("deploy/kafka/topics.yaml"));
        // then
        assertThat(plan.names()).containsExactlyInAnyOrder(Topics.CASES, Topics.deadLetters(Topics.CASES, "reports"));
    }
}
