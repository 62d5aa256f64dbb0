package org.mingjian.cases.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Command: commit to the lists and the seed of a draw. */
@Schema(name = "PrepareDraw", description = "What a random draw is made from (双随机抽查方案).")
public record PrepareDraw(
        @NotBlank(message = "请填写抽查计划或者依据") @Size(max = 200, message = "抽查计划或者依据最多200字")
        String basis,

        @NotBlank(message = "请填写机关代码") String agency,

        @Size(max = MOST, message = "检查对象最多20000个") @Valid @Nullable
        List<DrawObject> objects,

        @Size(max = 4_000_000, message = "检查对象名单过长")
        @Schema(description = "The objects as CSV with the columns id and name, instead of objects.")
        @Nullable
        String objectsCsv,

        @NotNull(message = "请填写抽取的对象数") @Min(value = 1, message = "至少抽取1个") @Max(value = MOST, message = "最多抽取20000个")
        Integer wanted,

        @NotNull(message = "请填写每个对象的检查人员数")
        @Min(value = 2, message = "检查人员不得少于两名（国办发〔2024〕54号）")
        @Max(value = 20, message = "检查人员最多20名")
        Integer officersPerObject,

        @Size(max = 1_000, message = "回避最多1000项") @Valid @Nullable
        List<Recusal> recusals) {

    private static final int MOST = 20_000;

    List<Recusal> recused() {
        return recusals == null ? List.of() : List.copyOf(recusals);
    }

    /**
     * The objects, whichever way they were named.
     *
     * @throws ProblemException {@code validation-failed} when there are none, too few, or two of one id;
     *     {@code malformed-csv}
     */
    List<DrawObject> all() {
        List<DrawObject> all = objects != null && objectsCsv == null ? List.copyOf(objects) : parsed();
        if (all.isEmpty() || all.size() > MOST || all.size() < wanted) {
            throw wrong("/objects", "检查对象应有" + wanted + "至" + MOST + "个，现有" + all.size() + "个");
        }
        Set<String> ids = new HashSet<>();
        for (DrawObject object : all) {
            if (!ids.add(object.id())) {
                throw wrong("/objects", "检查对象编码重复：" + object.id());
            }
        }
        return all;
    }

    private List<DrawObject> parsed() {
        if (objectsCsv == null || objects != null) {
            throw wrong("/objects", "检查对象请在objects或者objectsCsv中填写一处");
        }
        List<DrawObject> parsed = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(objectsCsv)) {
            for (NamedCsvRecord row : rows) {
                String id = row.findField("id").orElse("").strip();
                String name = row.findField("name").orElse("").strip();
                if (id.isEmpty() || name.isEmpty() || id.length() > 64 || name.length() > 200) {
                    throw wrong("/objectsCsv", "第" + row.getStartingLineNumber() + "行应有编码id（最多64字）和名称name（最多200字）");
                }
                parsed.add(new DrawObject(id, name));
            }
        } catch (CsvParseException | IOException e) {
            throw ProblemException.of(ProblemType.MALFORMED_CSV);
        }
        return parsed;
    }

    private static ProblemException wrong(String pointer, String detail) {
        return ProblemException.of(
                ProblemType.VALIDATION_FAILED, List.of(FieldError.of(ProblemType.VALIDATION_FAILED, pointer, detail)));
    }
}
