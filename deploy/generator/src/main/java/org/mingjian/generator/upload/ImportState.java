package org.mingjian.generator.upload;

import org.jspecify.annotations.Nullable;

/** An import job as the service tells it. */
record ImportState(
        String id,
        String status,
        int processed,
        int created,
        int extended,
        int unchanged,
        int rejected,
        @Nullable String failure) {

    boolean isCompleted() {
        return status.equals("COMPLETED");
    }

    boolean hasFailed() {
        return status.equals("FAILED") || status.equals("ABANDONED");
    }
}
