package org.mingjian.launcher.process;

import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalPortTest {

    @Test
    void a_taken_port_is_refused_by_number_and_purpose_in_both_languages() throws Exception {
        try (var squatter = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            // given
            var port = new LocalPort(squatter.getLocalPort());

            // when, then
            assertThatThrownBy(() -> port.requireFree("Kafka"))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("Kafka 需要的端口 " + port.number() + " 已被占用")
                    .hasMessageContaining("Port " + port.number() + " for Kafka is taken");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_process_that_holds_the_port_is_named() throws Exception {
        try (var squatter = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            // given
            var port = new LocalPort(squatter.getLocalPort());

            // when, then
            assertThatThrownBy(() -> port.requireFree("Kafka"))
                    .hasMessageContaining("pid " + ProcessHandle.current().pid() + " java");
        }
    }

    @Test
    void a_free_port_is_accepted_and_nobody_answers_there() {
        // given
        var port = LocalPort.anyFree();

        // when
        port.requireFree("Kafka");

        // then
        assertThat(port.accepts()).isFalse();
    }
}
