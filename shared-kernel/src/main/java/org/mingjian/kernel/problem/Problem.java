package org.mingjian.kernel.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Body of every error answer, RFC 9457 with members of our own.
 *
 * @param type address that explains the code
 * @param title what is wrong, always the same for a code
 * @param status HTTP status
 * @param detail what is wrong this time and what to do next
 * @param code stable, language-free code
 * @param instance path that was asked for
 * @param errors the places in the body that are wrong; empty when it is not about the body
 * @param traceId tells this answer apart in the logs
 * @param rule id of the rule that refuses, where the law refuses
 * @param article the provision the rule rests on
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String instance,
        List<FieldError> errors,
        String traceId,
        @Nullable String rule,
        @Nullable String article) {

    /** The media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }
}
