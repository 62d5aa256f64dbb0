package org.mingjian.cases.recording;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way to the bytes of a recording, for a short time and for one caller. */
@Schema(name = "RecordingLink", description = "A way to the bytes of a recording (调阅链接).")
record RecordingLink(
        @Schema(description = "Path and query; good for whoever asked, with their own token.")
        String path,

        OffsetDateTime until) {}
