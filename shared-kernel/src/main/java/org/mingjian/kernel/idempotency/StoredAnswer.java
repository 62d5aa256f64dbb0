package org.mingjian.kernel.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * An answer that was given once.
 *
 * @param digest SHA-256 of the request it answered
 * @param status HTTP status
 * @param location where the thing made is found, if one was made
 * @param etag version of the thing, quotation marks included
 * @param body JSON
 */
public record StoredAnswer(
        String digest,
        int status,
        @Nullable String location,
        @Nullable String etag,
        String body) {}
