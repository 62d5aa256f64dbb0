package org.mingjian.kernel.json;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * The one way a value is written before it is hashed: UTF-8, keys sorted, no white space, no nulls, dates as ISO 8601,
 * numbers plain. Equal facts give equal bytes, today and in ten years.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical text of a record or map. */
    public static String write(Object value) {
        try {
            return ContractJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The canonical bytes of a record or map. */
    public static byte[] bytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }
}
