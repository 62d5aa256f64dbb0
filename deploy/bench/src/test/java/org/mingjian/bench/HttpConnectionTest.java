package org.mingjian.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HttpConnectionTest {

    private final HttpServer server;

    HttpConnectionTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean chunked = exchange.getRequestURI().getPath().equals("/chunked");
            exchange.sendResponseHeaders(201, chunked ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plain", "/chunked"})
    void answers_are_read_whole_and_the_connection_is_used_again(String path) throws IOException {
        // given
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
        byte[] body = "立案".repeat(5_000).getBytes(StandardCharsets.UTF_8);

        try (HttpConnection connection = new HttpConnection(uri)) {
            for (int i = 0; i < 3; i++) {
                // when
                HttpConnection.Answer answer = connection.send("POST", path, "X-Test: 1\r\n", body);

                // then
                assertThat(answer.status()).isEqualTo(201);
                assertThat(answer.body()).isEqualTo("立案".repeat(5_000));
            }
        }
    }
}
