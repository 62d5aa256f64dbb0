package org.mingjian.cases.recording;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identifier.CertificateNumber;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.identifier.VisibleText;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Command: announce a recording whose bytes will follow. */
@Schema(name = "AnnounceRecording", description = "Announces a recording whose bytes will follow (登记音像记录).")
public record AnnounceRecording(
        @NotNull(message = "请填写对应的步骤序号")
        @Positive(message = "步骤序号从1开始")
        @Schema(description = "Number of the step it shows.")
        Integer step,

        @NotNull(message = "请填写SHA-256校验值")
        @Pattern(regexp = "[0-9a-f]{64}", message = "校验值应为64位小写十六进制SHA-256")
        @Schema(description = "SHA-256 of the whole original file, lower-case hexadecimal.")
        String sha256,

        @NotNull(message = "请填写文件长度")
        @Positive(message = "文件长度为零；请检查原始文件")
        @Schema(description = "Bytes of the original file.")
        Long byteLength,

        @NotNull(message = "请填写媒体类型")
        @Schema(
                enumeration = {
                    "application/pdf",
                    "audio/aac",
                    "audio/mp4",
                    "audio/mpeg",
                    "audio/wav",
                    "image/jpeg",
                    "image/png",
                    "video/mp2t",
                    "video/mp4",
                    "video/quicktime",
                    "video/x-matroska",
                    "video/x-msvideo"
                })
        String mediaType,

        @NotBlank(message = "请填写记录设备")
        @Size(max = 100, message = "记录设备最多100字")
        @Schema(description = "Device, such as its serial number.")
        String device,

        @NotEmpty(message = "请填写执法人员证号")
        @Size(max = 20, message = "执法人员最多20名")
        @Schema(description = "Certificate numbers of the officers in charge.")
        List<String> officers,

        @NotBlank(message = "请填写地点") @Size(max = 200, message = "地点最多200字")
        String place,

        @NotNull(message = "请填写开始时间") OffsetDateTime startedAt,
        @NotNull(message = "请填写结束时间") OffsetDateTime endedAt,

        @Size(max = 50, message = "中断最多50次") @Valid @Nullable
        List<Interruption> interruptions,

        @NotNull(message = "请填写保管期限") @Schema(description = "That of the file it belongs to.")
        RetentionClass retention) {

    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/pdf",
            "audio/aac",
            "audio/mp4",
            "audio/mpeg",
            "audio/wav",
            "image/jpeg",
            "image/png",
            "video/mp2t",
            "video/mp4",
            "video/quicktime",
            "video/x-matroska",
            "video/x-msvideo");

    /** The times without a recording, in the order given. */
    List<Interruption> pauses() {
        return interruptions == null ? List.of() : interruptions;
    }

    /**
     * What no single field shows.
     *
     * @throws ProblemException {@code validation-failed} naming every place, {@code payload-too-large}
     */
    void check(Instant now, long mostBytes) {
        List<FieldError> errors = new ArrayList<>();
        if (!MEDIA_TYPES.contains(mediaType)) {
            errors.add(wrong("/mediaType", "可选：" + String.join("、", new TreeSet<>(MEDIA_TYPES))));
        }
        visible(device, "/device", errors);
        visible(place, "/place", errors);
        for (int i = 0; i < officers.size(); i++) {
            checkOfficer(officers.get(i), "/officers/" + i, errors);
        }
        checkTimes(now, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, errors);
        }
        if (byteLength > mostBytes) {
            throw ProblemException.of(
                    ProblemType.PAYLOAD_TOO_LARGE, "一个音像文件不能超过" + (mostBytes >> 20) + "兆字节；请分段登记并上传。");
        }
    }

    private void checkTimes(Instant now, List<FieldError> errors) {
        if (endedAt.isBefore(startedAt)) {
            errors.add(wrong("/endedAt", "结束时间不能早于开始时间；请核对设备时钟"));
        }
        if (endedAt.toInstant().isAfter(now)) {
            errors.add(wrong("/endedAt", "结束时间不能在将来；请核对设备时钟"));
        }
        OffsetDateTime last = startedAt;
        for (int i = 0; i < pauses().size(); i++) {
            Interruption pause = pauses().get(i);
            if (pause.from().isBefore(last)
                    || !pause.from().isBefore(pause.to())
                    || pause.to().isAfter(endedAt)) {
                errors.add(wrong("/interruptions/" + i, "中断时间应在录制时间以内，先后相接不重叠"));
            }
            visible(pause.cause(), "/interruptions/" + i + "/cause", errors);
            last = pause.to();
        }
    }

    private static void checkOfficer(@Nullable String officer, String pointer, List<FieldError> errors) {
        try {
            CertificateNumber.parse(officer == null ? "" : officer);
        } catch (InvalidIdentifier e) {
            errors.add(wrong(pointer, "请填写执法证号"));
        }
    }

    private static void visible(String text, String pointer, List<FieldError> errors) {
        if (!VisibleText.is(text)) {
            errors.add(wrong(pointer, "含有不可见的控制字符，请重新录入"));
        }
    }

    private static FieldError wrong(String pointer, String detail) {
        return FieldError.of(ProblemType.VALIDATION_FAILED, pointer, detail);
    }
}
