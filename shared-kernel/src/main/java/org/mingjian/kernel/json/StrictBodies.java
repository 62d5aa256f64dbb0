package org.mingjian.kernel.json;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Reads request bodies as strictly as contracts: whether a report comes alone or in an upload, the same is refused. */
@Singleton
public class StrictBodies implements ObjectMapperCustomizer {

    /** In characters. What is longer belongs into an upload, which is never held in memory as a whole. */
    public static final long LONGEST_BODY = 4L << 20;

    /** How Jackson begins to complain of a document that is too long; it has one exception for bounds of every kind. */
    private static final String COMPLAINT = "Document length (";

    /** Whether a body could not be read because it is longer than {@link #LONGEST_BODY}. */
    public static boolean isTooLong(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException bounds
                    && bounds.getOriginalMessage().startsWith(COMPLAINT)) {
                return true;
            }
        }
        return false;
    }

    @Override
    @SuppressWarnings("deprecation") // Quarkus hands over a finished mapper; a builder is not to be had
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.getFactory()
                .setStreamReadConstraints(ContractJson.mapper()
                        .getFactory()
                        .streamReadConstraints()
                        .rebuild()
                        .maxDocumentLength(LONGEST_BODY)
                        .build());
    }
}
