package org.mingjian.kernel.json;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Reads request bodies as strictly as contracts: whether a report comes alone or in an upload, the same is refused. */
@Singleton
public class StrictBodies implements ObjectMapperCustomizer {

    /** In characters. What is longer belongs into an upload, which is never held in memory as a whole. */
    private static final long LONGEST_BODY = 4L << 20;

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
