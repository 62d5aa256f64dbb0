package org.mingjian.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Links entries into a chain: the digest of an entry is taken over the digest before it, a line feed, and the entry's
 * canonical JSON. Whoever changes, drops, swaps or inserts an entry changes every digest after it.
 */
public final class AuditChain {

    private static final byte SEPARATOR = '\n';

    private AuditChain() {}

    /** The link of an entry behind another. */
    public static Link append(Link previous, String canonicalEntry) {
        byte[] entry = canonicalEntry.getBytes(StandardCharsets.UTF_8);
        return new Link(sha256(previous.sha256(), entry), sm3(previous.sm3(), entry));
    }

    /**
     * Checks a whole chain.
     *
     * @param entries the canonical entries in order
     * @param links the link that is stored beside each entry
     * @return the number (from 1) of the first entry that does not fit, or empty when all do
     */
    public static OptionalInt firstBroken(List<String> entries, List<Link> links) {
        Link previous = Link.GENESIS;
        for (int index = 0; index < entries.size(); index++) {
            Link expected = append(previous, entries.get(index));
            if (index >= links.size() || !expected.equals(links.get(index))) {
                return OptionalInt.of(index + 1);
            }
            previous = expected;
        }
        return links.size() > entries.size() ? OptionalInt.of(entries.size() + 1) : OptionalInt.empty();
    }

    /**
     * Checks a whole chain against the link that is kept elsewhere as its last one. Only this notices a tail that was cut
     * off together with its links, or a chain that was computed anew from some entry on.
     *
     * @param head the link that should be the last; {@link Link#GENESIS} for an empty chain
     * @return as {@link #firstBroken(List, List)}; the number behind the last entry when all entries fit but the chain
     *     does not end in the head
     */
    public static OptionalInt firstBroken(List<String> entries, List<Link> links, Link head) {
        OptionalInt broken = firstBroken(entries, links);
        if (broken.isPresent()) {
            return broken;
        }
        Link last = links.isEmpty() ? Link.GENESIS : links.getLast();
        return last.equals(head) ? OptionalInt.empty() : OptionalInt.of(entries.size() + 1);
    }

    private static String sha256(String previous, byte[] entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.US_ASCII));
            digest.update(SEPARATOR);
            return HexFormat.of().formatHex(digest.digest(entry));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String sm3(String previous, byte[] entry) {
        SM3Digest digest = new SM3Digest();
        byte[] before = previous.getBytes(StandardCharsets.US_ASCII);
        digest.update(before, 0, before.length);
        digest.update(SEPARATOR);
        digest.update(entry, 0, entry.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
