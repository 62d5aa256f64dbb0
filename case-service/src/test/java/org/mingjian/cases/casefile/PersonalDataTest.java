package org.mingjian.cases.casefile;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

import javax.crypto.AEADBadTagException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataTest {

    private static final String IDENTITY = "350524199001011234";

    private final PersonalData data = new PersonalData(aKey(1));

    @Test
    void what_was_encrypted_comes_back() {
        // when
        byte[] kept = bytes(data.encrypt(IDENTITY));
        // then
        assertThat(data.decrypt(kept)).isEqualTo(IDENTITY);
    }

    @Test
    void nothing_stays_nothing() {
        // then
        assertThat(data.encrypt(null)).isNull();
    }

    @Test
    void the_same_number_never_looks_the_same() {
        // then
        assertThat(data.encrypt(IDENTITY)).isNotEqualTo(data.encrypt(IDENTITY)).doesNotContain(IDENTITY);
    }

    @Test
    void another_key_does_not_open_it() {
        // given
        byte[] kept = bytes(data.encrypt(IDENTITY));
        PersonalData other = new PersonalData(aKey(2));
        // then
        assertThatThrownBy(() -> other.decrypt(kept)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_byte_is_noticed() {
        // given
        byte[] kept = bytes(data.encrypt(IDENTITY));
        kept[kept.length - 1] ^= 1;
        // then
        assertThatThrownBy(() -> data.decrypt(kept)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "35052419900101123X, 35052419900101123X, false",
        "35052419900101123X, ' 350524 19900101 123x ', false",
        "35052419900101123X, ３５０５２４１９９００１０１１２３Ｘ, false",
        "35052419900101123X, 350524199001011231, true",
        "35052419900101123X, , false",
        ", 35052419900101123X, false",
        "' ', 35052419900101123X, false"
    })
    void two_numbers_contradict_each_other_when_both_are_known_and_differ(
            @Nullable String kept, @Nullable String given, boolean contradict) {
        // given
        String encrypted = data.encrypt(kept);
        // then
        assertThat(data.contradicts(encrypted == null ? null : encrypted.substring(2), given))
                .isEqualTo(contradict);
    }

    @Test
    void what_was_sealed_for_one_place_opens_at_no_other() throws AEADBadTagException {
        // given
        byte[] sealed = data.seal(new byte[] {1, 2, 3}, new byte[] {7});
        // then
        assertThat(data.open(sealed, new byte[] {7})).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> data.open(sealed, new byte[] {8})).isInstanceOf(AEADBadTagException.class);
        assertThatThrownBy(() -> data.open(new byte[5], new byte[] {7})).isInstanceOf(AEADBadTagException.class);
    }

    @Test
    void a_key_of_another_length_is_refused_at_the_start() {
        // given
        String shortKey = Base64.getEncoder().encodeToString(new byte[16]);
        // then
        assertThatThrownBy(() -> new PersonalData(shortKey)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobody_says_it_in_passing() {
        // given
        Party party = new Party(PartyKind.PERSON, "张某某", null, IDENTITY);
        ACase penalty = ACase.aPenalty().against(party);
        // then
        assertThat(party.toString()).doesNotContain(IDENTITY, "张某某");
        assertThat(penalty.header().toString()).doesNotContain(IDENTITY, "张某某");
        assertThat(penalty.dossier().toString()).doesNotContain(IDENTITY, "张某某");
        assertThat(new OpenCase.PartyForm(PartyKind.PERSON, "张某某", null, IDENTITY, null).toString())
                .doesNotContain(IDENTITY, "张某某");
    }

    private static byte[] bytes(@Nullable String asPostgresReadsIt) {
        return HexFormat.of().parseHex(Objects.requireNonNull(asPostgresReadsIt).substring(2));
    }

    private static String aKey(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
