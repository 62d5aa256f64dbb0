package org.mingjian.kernel.statute;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where, and in which field of administration, a rule applies: {@code CN}, {@code CN-FJ}, {@code CN-FJ-350524},
 * {@code CN/police}.
 *
 * @param region {@code CN}, a province by ISO 3166-2, or a province followed by the digits of a division in it
 * @param field field of administration whose special law applies, empty for none
 */
public record Jurisdiction(String region, String field) {
    private static final Pattern REGION = Pattern.compile("CN(-[A-Z]{2}(-\\d{4,12})?)?");
    private static final Pattern FIELD = Pattern.compile("|[a-z]+(-[a-z]+)*");

    /** The whole country, no special field. */
    public static final Jurisdiction NATIONAL = new Jurisdiction("CN", "");

    /** @throws IllegalArgumentException if the region or the field is not written as above */
    public Jurisdiction {
        if (!REGION.matcher(region).matches() || !FIELD.matcher(field).matches()) {
            throw new IllegalArgumentException("not a jurisdiction: " + region + "/" + field);
        }
    }

    /** Reads {@code region} or {@code region/field}. */
    public static Jurisdiction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Jurisdiction(text, "")
                : new Jurisdiction(text.substring(0, slash), text.substring(slash + 1));
    }

    /**
     * The province whose division codes begin with these two digits.
     *
     * @return empty if no province has them
     */
    public static Optional<Jurisdiction> ofProvince(String twoDigits) {
        return Optional.ofNullable(Provinces.BY_PREFIX.get(twoDigits));
    }

    /** The same region in a field of administration. */
    public Jurisdiction inField(String newField) {
        return new Jurisdiction(region, newField);
    }

    /** Whether a rule of this jurisdiction reaches a matter in the other one. */
    public boolean covers(Jurisdiction matter) {
        return matter.region.startsWith(region) && (field.isEmpty() || field.equals(matter.field));
    }

    /** Whether it is bound to a field of administration. */
    public boolean isSpecial() {
        return !field.isEmpty();
    }

    @Override
    public String toString() {
        return field.isEmpty() ? region : region + "/" + field;
    }

    /** Loaded on first use, so that tables can be read without them. */
    private static final class Provinces {
        private static final Map<String, Jurisdiction> BY_PREFIX =
                StatuteTable.load("statute/regions.csv").rows().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                row -> row.text("prefix"), row -> row.required("jurisdiction", Jurisdiction::parse)));
    }
}
