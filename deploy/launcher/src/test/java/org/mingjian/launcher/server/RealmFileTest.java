package org.mingjian.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.launcher.ProjectRoot;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmFileTest {

    private static final Path FILE = ProjectRoot.find().resolve("deploy/keycloak/realm.json");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_placeholder_is_one_the_launcher_fills() throws Exception {
        // given
        var filled = Stream.of(
                        Stream.of("MINGJIAN_GATEWAY_REDIRECT", "MINGJIAN_CLI_CLIENT_ENABLED"),
                        Realm.USERS.stream().map(Realm::passwordVariable),
                        Realm.CLIENTS.stream().map(Realm::secretVariable))
                .flatMap(variables -> variables)
                .toList();

        // when
        var found = PLACEHOLDER
                .matcher(Files.readString(FILE))
                .results()
                .map(match -> match.group(1))
                .toList();

        // then
        assertThat(found).containsExactlyInAnyOrderElementsOf(filled);
    }

    @Test
    void no_secret_and_no_password_is_written_down() throws Exception {
        assertThat(realm().findValuesAsText("secret")).hasSize(4).allMatch(s -> s.startsWith("${"));
        assertThat(realm().get("users").findValues("credentials"))
                .hasSize(Realm.USERS.size())
                .allMatch(c -> c.get(0).get("value").asText().startsWith("${"));
    }

    @Test
    void nobody_widens_their_own_data_scope() throws Exception {
        // when
        var profile = JSON.readTree(realm().at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .get("kc.user.profile.config")
                .get(0)
                .asText());

        // then
        assertThat(profile.get("unmanagedAttributePolicy").asText()).isEqualTo("ADMIN_EDIT");
        for (var attribute : profile.get("attributes")) {
            if (!attribute.get("name").asText().equals("email")) {
                assertThat(attribute.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]");
            }
        }
    }

    private static JsonNode realm() throws IOException {
        return JSON.readTree(FILE.toFile());
    }
}
