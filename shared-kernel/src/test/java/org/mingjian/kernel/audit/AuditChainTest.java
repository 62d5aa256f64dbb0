package org.mingjian.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditChainTest {

    private static final List<String> ENTRIES = List.of("{\"a\":1}", "{\"b\":\"立案\"}", "{\"c\":3}", "{\"d\":4}");
    private static final List<Link> LINKS = linked(ENTRIES);

    private static List<Link> linked(List<String> entries) {
        List<Link> links = new ArrayList<>();
        Link previous = Link.GENESIS;
        for (String entry : entries) {
            previous = AuditChain.append(previous, entry);
            links.add(previous);
        }
        return links;
    }

    private static <T> List<T> changed(List<T> list, Consumer<List<T>> change) {
        List<T> copy = new ArrayList<>(list);
        change.accept(copy);
        return copy;
    }

    @Test
    void an_untouched_chain_is_whole() {
        // then
        assertThat(AuditChain.firstBroken(ENTRIES, LINKS)).isEmpty();
        assertThat(AuditChain.firstBroken(ENTRIES, LINKS, LINKS.getLast())).isEmpty();
        assertThat(AuditChain.firstBroken(List.of(), List.of(), Link.GENESIS)).isEmpty();
    }

    @Test
    void an_edited_entry_is_named() {
        // given
        List<String> edited = changed(ENTRIES, e -> e.set(1, "{\"b\":\"结案\"}"));
        // then
        assertThat(AuditChain.firstBroken(edited, LINKS)).hasValue(2);
    }

    @Test
    void an_edited_digest_of_either_kind_is_named() {
        // given
        Link third = LINKS.get(2);
        List<Link> otherSha = changed(LINKS, l -> l.set(2, new Link("0".repeat(64), third.sm3())));
        List<Link> otherSm3 = changed(LINKS, l -> l.set(2, new Link(third.sha256(), "0".repeat(64))));
        // then
        assertThat(AuditChain.firstBroken(ENTRIES, otherSha)).hasValue(3);
        assertThat(AuditChain.firstBroken(ENTRIES, otherSm3)).hasValue(3);
    }

    @Test
    void a_dropped_entry_is_noticed_where_it_stood_even_with_its_link() {
        // given
        List<String> entries = changed(ENTRIES, e -> e.remove(1));
        List<Link> links = changed(LINKS, l -> l.remove(1));
        // then
        assertThat(AuditChain.firstBroken(entries, LINKS)).hasValue(2);
        assertThat(AuditChain.firstBroken(entries, links)).hasValue(2);
    }

    @Test
    void swapped_entries_are_noticed_even_with_their_links() {
        // given
        List<String> entries = changed(ENTRIES, e -> Collections.swap(e, 1, 2));
        List<Link> links = changed(LINKS, l -> Collections.swap(l, 1, 2));
        // then
        assertThat(AuditChain.firstBroken(entries, LINKS)).hasValue(2);
        assertThat(AuditChain.firstBroken(entries, links)).hasValue(2);
    }

    @Test
    void an_inserted_entry_is_noticed_even_with_a_link_of_its_own() {
        // given
        List<String> entries = changed(ENTRIES, e -> e.add(2, "{\"x\":0}"));
        List<Link> links = changed(LINKS, l -> l.add(2, AuditChain.append(LINKS.get(1), "{\"x\":0}")));
        // then
        assertThat(AuditChain.firstBroken(entries, LINKS)).hasValue(3);
        assertThat(AuditChain.firstBroken(entries, links)).hasValue(4);
    }

    @Test
    void a_tail_that_lost_its_entries_or_its_links_is_noticed() {
        // then
        assertThat(AuditChain.firstBroken(ENTRIES.subList(0, 2), LINKS)).hasValue(3);
        assertThat(AuditChain.firstBroken(ENTRIES, LINKS.subList(0, 2))).hasValue(3);
    }

    @Test
    void a_tail_cut_off_with_its_links_is_noticed_by_the_head() {
        // given
        List<String> entries = ENTRIES.subList(0, 2);
        List<Link> links = LINKS.subList(0, 2);
        // then
        assertThat(AuditChain.firstBroken(entries, links)).isEmpty();
        assertThat(AuditChain.firstBroken(entries, links, LINKS.getLast())).hasValue(3);
        assertThat(AuditChain.firstBroken(List.of(), List.of(), LINKS.getLast()))
                .hasValue(1);
    }

    @Test
    void a_fork_computed_anew_to_its_end_is_noticed_by_the_head() {
        // given
        List<String> fork = changed(ENTRIES, e -> e.set(2, "{\"c\":30}"));
        List<Link> links = linked(fork);
        // then
        assertThat(AuditChain.firstBroken(fork, links)).isEmpty();
        assertThat(AuditChain.firstBroken(fork, links, LINKS.getLast())).hasValue(5);
    }

    @Test
    void a_fork_that_joins_the_old_chain_again_breaks_where_it_joins() {
        // given
        List<String> fork = changed(ENTRIES, e -> e.set(2, "{\"c\":30}"));
        List<Link> links = changed(LINKS, l -> l.set(2, AuditChain.append(LINKS.get(1), "{\"c\":30}")));
        // then
        assertThat(AuditChain.firstBroken(fork, links)).hasValue(4);
    }

    @Test
    void the_digests_are_those_of_the_standards() throws NoSuchAlgorithmException {
        // given: the examples of GB/T 32905 annex A.1 and FIPS 180-4
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        // then
        assertThat(sm3(abc)).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(sha256(abc)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_link_is_the_digest_of_the_one_before_a_line_feed_and_the_entry() throws NoSuchAlgorithmException {
        // given
        byte[] hashed = ("0".repeat(64) + "\n" + ENTRIES.get(1)).getBytes(StandardCharsets.UTF_8);
        // when
        Link link = AuditChain.append(Link.GENESIS, ENTRIES.get(1));
        // then
        assertThat(link).isEqualTo(new Link(sha256(hashed), sm3(hashed)));
    }

    private static String sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
