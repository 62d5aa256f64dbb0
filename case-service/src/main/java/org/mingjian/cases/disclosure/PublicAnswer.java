package org.mingjian.cases.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers everybody alike, so that anybody on the way may keep a copy for a while. */
public final class PublicAnswer {

    /** What is taken down has to be gone soon. */
    private static final String CACHE = "public, max-age=60";

    private static final int DIGEST_BYTES = 16;

    private PublicAnswer() {}

    /** The body with its digest as a weak ETag, or 304 when the caller has it. */
    public static <T> RestResponse<T> of(ObjectMapper mapper, T body, @Nullable String ifNoneMatch) {
        String json;
        try {
            json = mapper.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records can be written", e);
        }
        String etag = "W/\"" + digest(json) + '"';
        boolean known = ifNoneMatch != null && ifNoneMatch.contains(etag.substring(2));
        RestResponse.ResponseBuilder<T> answer =
                known ? RestResponse.ResponseBuilder.notModified() : RestResponse.ResponseBuilder.ok(body);
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, CACHE)
                .build();
    }

    private static String digest(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
