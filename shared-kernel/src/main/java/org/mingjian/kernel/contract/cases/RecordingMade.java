package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An audio-visual recording was made (音像记录). {@code minutes} is its length. */
public record RecordingMade(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable Integer minutes) implements CaseStep {

    public RecordingMade {
        officers = List.copyOf(officers);
    }
}
