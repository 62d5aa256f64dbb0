package org.mingjian.cases.intake;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What an upload is written in. */
enum ImportFormat {
    /** One JSON object a line. */
    NDJSON("application/x-ndjson"),
    /** One step a row; consecutive rows of one case belong together. */
    CSV("text/csv");

    private final String mediaType;

    ImportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of a media type; parameters such as the character set are left aside. */
    static Optional<ImportFormat> of(@Nullable String contentType) {
        String bare = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        for (ImportFormat format : values()) {
            if (format.mediaType.equalsIgnoreCase(bare)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
