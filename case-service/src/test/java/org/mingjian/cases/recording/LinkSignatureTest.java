package org.mingjian.cases.recording;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkSignatureTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID RECORDING = UUID.randomUUID();
    private static final Instant UNTIL = Instant.parse("2026-01-01T00:00:00Z");
    private static final LinkSignature.Link LINK = new LinkSignature.Link(ID, RECORDING, "one", UNTIL);

    private final LinkSignature signature = new LinkSignature(key((byte) 1));

    @Test
    void a_signature_is_right_for_its_link_in_every_instance() {
        assertThat(new LinkSignature(key((byte) 1)).isRight(LINK, signature.of(LINK)))
                .isTrue();
    }

    @Test
    void a_signature_is_wrong_for_another_link() {
        String right = signature.of(LINK);
        assertThat(signature.isRight(new LinkSignature.Link(ID, RECORDING, "other", UNTIL), right))
                .isFalse();
        assertThat(signature.isRight(new LinkSignature.Link(UUID.randomUUID(), RECORDING, "one", UNTIL), right))
                .isFalse();
        assertThat(signature.isRight(new LinkSignature.Link(ID, UUID.randomUUID(), "one", UNTIL), right))
                .isFalse();
        assertThat(signature.isRight(new LinkSignature.Link(ID, RECORDING, "one", UNTIL.plusSeconds(1)), right))
                .isFalse();
    }

    @Test
    void a_signature_under_another_key_is_wrong() {
        assertThat(new LinkSignature(key((byte) 2)).isRight(LINK, signature.of(LINK)))
                .isFalse();
        assertThat(signature.isRight(LINK, "")).isFalse();
    }

    private static String key(byte filling) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, filling);
        return Base64.getEncoder().encodeToString(key);
    }
}
