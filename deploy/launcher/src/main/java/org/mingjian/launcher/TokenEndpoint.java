package org.mingjian.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.mingjian.launcher.process.LaunchFailure;

/**
 * Where tokens of the realm are fetched.
 *
 * @param realmUrl issuer, for example {@code http://localhost:18180/realms/mingjian}
 */
public record TokenEndpoint(String realmUrl) {

    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An access token and when it ends. */
    public record Token(String accessToken, Instant expiresAt) {

        /** Good for at least a minute more. */
        public boolean isFresh() {
            return InstantSource.system().instant().plus(MARGIN).isBefore(expiresAt);
        }
    }

    public String url() {
        return realmUrl + "/protocol/openid-connect/token";
    }

    /** Token of a client acting for itself. */
    public Token byClientCredentials(String client, String secret) {
        return fetch(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** Token of a user; only the client {@code mingjian-cli} may do this, and only where it is enabled. */
    public Token byPassword(String client, String secret, String user, String password) {
        return fetch(Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "client_secret",
                secret,
                "username",
                user,
                "password",
                password));
    }

    private Token fetch(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(url()))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LaunchFailure(
                        "Keycloak 拒绝签发令牌：" + answer.body(), "Keycloak refused a token: " + answer.body());
            }
            var token = JSON.readTree(answer.body());
            return new Token(
                    token.get("access_token").asText(),
                    InstantSource.system()
                            .instant()
                            .plusSeconds(token.get("expires_in").asLong()));
        } catch (IOException e) {
            throw new LaunchFailure("无法连接 " + url() + "。", "Cannot reach " + url() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("已中断。", "Interrupted.", e);
        }
    }
}
