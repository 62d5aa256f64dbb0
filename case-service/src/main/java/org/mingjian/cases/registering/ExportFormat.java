package org.mingjian.cases.registering;

/** How a register is written to a file. */
enum ExportFormat {
    JSON("application/json"),
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
