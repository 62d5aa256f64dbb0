package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An audio-visual recording was made (音像记录).
 *
 * @param minutes its length
 * @param recording id of the recording where the suite keeps it
 * @param sha256 digest of the file; naming it here puts it into the chain of the case
 */
public record RecordingMade(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable Integer minutes,
        @Nullable String recording,
        @Nullable String sha256)
        implements CaseStep {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public RecordingMade {
        officers = List.copyOf(officers);
    }

    /** A recording the suite does not keep. */
    public static RecordingMade elsewhere(LocalDate on, List<String> officers, @Nullable Integer minutes) {
        return new RecordingMade(on, officers, null, minutes, null, null);
    }

    @Override
    public List<FieldProblem> contradictions() {
        List<FieldProblem> problems = new ArrayList<>();
        if (sha256 != null && !DIGEST.matcher(sha256).matches()) {
            problems.add(new FieldProblem("sha256", FieldProblem.Kind.OUT_OF_RANGE, "校验值应为64位小写十六进制SHA-256"));
        }
        if (recording != null && !Uuids.isWritten(recording)) {
            problems.add(new FieldProblem("recording", FieldProblem.Kind.OUT_OF_RANGE, "请填写系统给出的音像记录编号"));
        }
        return problems;
    }
}
