package org.mingjian.kernel.json;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/**
 * The one way a value is written before it is hashed: UTF-8, keys sorted, no white space, no nulls, dates as ISO 8601,
 * decimal numbers plain and without trailing zeros. Equal facts give equal bytes, today and in ten years.
 */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER =
            ContractJson.mapper().copy().registerModule(new SimpleModule("canonical").addSerializer(new Plain()));

    private CanonicalJson() {}

    /** The canonical text of a record or map. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The canonical bytes of a record or map. */
    public static byte[] bytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /** 200.00 and 200 are the same amount and must hash alike. */
    private static final class Plain extends StdSerializer<BigDecimal> {

        @Serial
        private static final long serialVersionUID = 1L;

        /** Beyond it a number keeps its exponent: 1E+1000000000 is short on the wire and a gigabyte in plain digits. */
        private static final int MOST_ZEROS = 100;

        Plain() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            BigDecimal stripped = value.stripTrailingZeros();
            boolean writable = Math.abs((long) stripped.scale()) <= MOST_ZEROS;
            json.writeNumber(writable ? stripped.toPlainString() : stripped.toString());
        }
    }
}
