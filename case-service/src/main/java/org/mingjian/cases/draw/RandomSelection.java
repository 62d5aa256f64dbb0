package org.mingjian.cases.draw;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The draw itself, to be computed again by anybody:
 *
 * <ol>
 *   <li>The key of an object is HMAC-SHA-256 with the seed's 32 bytes over the UTF-8 text {@code object:} followed by its id.
 *       Objects are ordered by key, unsigned and byte by byte; the first so many are drawn.
 *   <li>For each of them, the key of an officer is the same over {@code officer:}, the object's id, a line feed, and the
 *       certificate number. Of the officers who need not stay away, the first so many by key inspect it.
 * </ol>
 *
 * <p>The order of the lists plays no part. Equal keys would need equal ids, which are refused.
 */
final class RandomSelection {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    private RandomSelection(byte[] seed) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(seed, ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** What is drawn from; order does not matter. */
    record From(
            List<DrawObject> objects,
            List<String> officers,
            List<Recusal> recusals,
            int wanted,
            int officersPerObject) {}

    /**
     * Draws.
     *
     * @throws TooFewOfficersException when an object that is drawn has fewer officers left than it needs
     */
    static List<Drawn> draw(byte[] seed, From from) {
        RandomSelection selection = new RandomSelection(seed);
        return selection.first(from.objects(), object -> "object:" + object.id(), from.wanted()).stream()
                .map(object -> selection.withOfficers(object, from))
                .toList();
    }

    private Drawn withOfficers(DrawObject object, From from) {
        List<String> able = from.officers().stream()
                .filter(officer -> from.recusals().stream().noneMatch(one -> one.concerns(officer, object.id())))
                .toList();
        if (able.size() < from.officersPerObject()) {
            throw new TooFewOfficersException(object.id(), able.size());
        }
        return new Drawn(
                object.id(),
                object.name(),
                first(able, officer -> "officer:" + object.id() + "\n" + officer, from.officersPerObject()));
    }

    private <T> List<T> first(List<T> all, java.util.function.Function<T, String> text, int most) {
        record Keyed<T>(String key, T value) {}
        return all.stream()
                .map(value -> new Keyed<>(key(text.apply(value)), value))
                .sorted(Comparator.comparing(Keyed::key))
                .limit(most)
                .map(Keyed::value)
                .toList();
    }

    /** In hexadecimal, which sorts as the bytes do. */
    private String key(String text) {
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
