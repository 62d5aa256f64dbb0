package org.mingjian.cases.recording;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recording whose term of keeping is over. */
@Schema(name = "RetentionCandidate", description = "A recording whose term of keeping is over (期满音像记录).")
record RetentionCandidateView(UUID recordingId, UUID caseId, String sha256, long byteLength, LocalDate keptUntil) {}
