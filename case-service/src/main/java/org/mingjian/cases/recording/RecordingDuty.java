package org.mingjian.cases.recording;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjian.kernel.contract.cases.MeasureKind;

/**
 * Whether the whole course has to be recorded by sound and picture (TS-22), and why.
 *
 * @param article the provision the answer rests on
 * @param reason in Chinese
 */
@Schema(name = "RecordingDuty", description = "Whether the whole course has to be recorded, and why (全程音像记录要求).")
record RecordingDuty(boolean required, String rule, String article, String reason) {

    /** Measures on the spot that touch property of weight or personal liberty. */
    private static final List<MeasureKind> MEASURES =
            List.of(MeasureKind.SEALING, MeasureKind.SEIZURE, MeasureKind.LIBERTY_RESTRICTION);

    private static final String ARTICLE = "国办发〔2018〕118号（八）";

    /** The kinds of measure whose decision brings the duty, by their wire names. */
    static String[] measures() {
        return MEASURES.stream().map(Enum::name).toArray(String[]::new);
    }

    /** @param measureDecided whether such a measure was decided in the case */
    static RecordingDuty of(boolean measureDecided) {
        return measureDecided
                ? new RecordingDuty(true, "TS-22", ARTICLE, "本案已决定查封、扣押财产或者限制人身自由，现场执法应当全程音像记录。")
                : new RecordingDuty(false, "TS-21", ARTICLE, "本案没有查封、扣押财产或者限制人身自由的决定；文字记录能够全面有效记录的，可以不作音像记录。");
    }
}
