package org.mingjian.cases.recording;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule holds against a recording. An original is taken in all the same: refusing it would lose it. */
@Schema(name = "RecordingFinding", description = "What a rule holds against a recording (问题).")
record RecordingFinding(@Schema(examples = "OFF-02") String rule, String article, String detail) {

    private static final String RULE = "OFF-02";
    private static final String ARTICLE = "行政处罚法第四十二条";

    /** @param uncertified certificate numbers that were not valid for that agency on the day of the recording */
    static List<RecordingFinding> of(List<String> uncertified) {
        return uncertified.isEmpty()
                ? List.of()
                : List.of(new RecordingFinding(
                        RULE, ARTICLE, "录制当日，执法证件" + String.join("、", uncertified) + "不是该机关的有效执法证件"));
    }
}
