package org.mingjian.launcher.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.launcher.ProjectRoot;
import org.mingjian.launcher.process.LaunchFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TopicPlanTest {

    private static final Path COMMITTED = ProjectRoot.find().resolve("deploy/kafka/topics.yaml");

    @TempDir
    Path folder;

    @Test
    void what_happened_to_cases_is_kept_for_ever_in_six_partitions() {
        // when
        var cases = TopicPlan.read(COMMITTED).topics().stream()
                .filter(topic -> topic.name().equals("mingjian.cases.v1"))
                .findFirst()
                .orElseThrow();

        // then
        assertThat(cases.partitions()).isEqualTo(6);
        assertThat(cases.retentionMillis()).isEqualTo(-1);
    }

    @Test
    void days_are_understood() {
        assertThat(new TopicPlan.Topic("t", 1, (short) 1, "30d", 1).retentionMillis())
                .isEqualTo(Duration.ofDays(30).toMillis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics: []",
                "topics: [{name: a, partitions: 0, replicas: 1, retention: forever, largest: 1}]",
                "topics: [{name: a, partitions: 1, replicas: 1, retention: forever}]",
                "topics: [{name: a, partitions: 1, replicas: 1, retention: a while, largest: 1}]",
                "topics: [{name: a, partitions: 1, replicas: 1, retention: forever, largest: 1, colour: red}]",
                "topics: [{name: a, partitions: 1, replicas: 1, retention: 1d, largest: 1},"
                        + " {name: a, partitions: 1, replicas: 1, retention: 1d, largest: 1}]"
            })
    void a_file_that_says_too_little_or_too_much_is_refused(String text) throws Exception {
        // given
        var file = Files.writeString(folder.resolve("topics.yaml"), text);

        // when, then
        assertThatThrownBy(() -> TopicPlan.read(file))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("无法读取")
                .hasMessageContaining("Cannot read");
    }
}
