package org.mingjian.kernel.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CurrentActorTest {

    private static final String AGENCY = "113505240039000128";

    /** A token that holds these claims and was already verified. */
    private record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "supervisor-anxi";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // as the interface has it
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    private static Actor actorWith(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("sub", "7d4c");
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(all))
                .addRole(Role.SUPERVISOR)
                .build();
        return new CurrentActor(identity).get();
    }

    @Test
    void a_token_says_who_somebody_is_and_what_they_may_see() {
        // when
        Actor actor = actorWith(Map.of("division", "350524", "agency", AGENCY, "name", "陈监督"));
        // then
        assertThat(actor).isEqualTo(new Actor("7d4c", "陈监督", Set.of(Role.SUPERVISOR), DataScope.of("350524", AGENCY)));
        assertThat(actor.is(Role.SUPERVISOR)).isTrue();
        assertThat(actor.is(Role.AUDITOR)).isFalse();
    }

    @Test
    void a_token_without_an_agency_sees_every_agency_of_its_division() {
        // then
        assertThat(actorWith(Map.of("division", "350500")).scope()).isEqualTo(DataScope.of("350500", ""));
    }

    static Stream<Arguments> unreadable_claims() {
        return Stream.of(
                Arguments.argumentSet("no division", Map.of()),
                Arguments.argumentSet("an empty division", Map.of("division", "")),
                Arguments.argumentSet("half a division", Map.of("division", "3505")),
                Arguments.argumentSet("a wildcard", Map.of("division", "%")),
                Arguments.argumentSet("a division of no province", Map.of("division", "990000")),
                Arguments.argumentSet("a number", Map.of("division", 350524)),
                Arguments.argumentSet("two divisions", Map.of("division", List.of("350524", "350525"))),
                Arguments.argumentSet("an empty agency", Map.of("division", "350524", "agency", "")),
                Arguments.argumentSet("two agencies", Map.of("division", "350524", "agency", List.of("a", "b"))));
    }

    @ParameterizedTest
    @MethodSource("unreadable_claims")
    void a_claim_that_cannot_be_read_shows_nothing(Map<String, Object> claims) {
        // then
        assertThat(actorWith(claims).scope()).isEqualTo(DataScope.NOTHING);
    }

    @Test
    void without_a_token_there_is_a_name_and_nothing_to_see() {
        // given
        SecurityIdentity anonymous = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(""))
                .setAnonymous(true)
                .build();
        // when
        Actor actor = new CurrentActor(anonymous).get();
        // then
        assertThat(actor).isEqualTo(new Actor("", "", Set.of(), DataScope.NOTHING));
    }
}
