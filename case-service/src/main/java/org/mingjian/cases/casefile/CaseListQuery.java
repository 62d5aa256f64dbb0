package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.identifier.VisibleText;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** The query parameters of a list of cases. */
public class CaseListQuery {

    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    @QueryParam("kind")
    @Parameter(description = "案件种类")
    @Nullable
    CaseKind kind;

    @QueryParam("agency")
    @Parameter(description = "机关代码")
    @Nullable
    String agency;

    @QueryParam("division")
    @Parameter(description = "行政区划代码，含下级")
    @Nullable
    String division;

    @QueryParam("stage")
    @Parameter(description = "办理阶段")
    @Nullable
    String stage;

    @QueryParam("caseNumber")
    @Parameter(description = "案号，完全一致")
    @Nullable
    String caseNumber;

    @QueryParam("beganOn_gte")
    @Parameter(description = "首个步骤日期不早于")
    @Nullable
    LocalDate beganFrom;

    @QueryParam("beganOn_lt")
    @Parameter(description = "首个步骤日期早于")
    @Nullable
    LocalDate beganBefore;

    @QueryParam("decidedOn_gte")
    @Parameter(description = "决定日期不早于")
    @Nullable
    LocalDate decidedFrom;

    @QueryParam("decidedOn_lt")
    @Parameter(description = "决定日期早于")
    @Nullable
    LocalDate decidedBefore;

    @QueryParam("withFindings")
    @Parameter(description = "仅列有问题的案件")
    boolean withFindings;

    @QueryParam("cursor")
    @Parameter(description = "翻页标记")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "每页条数，1至200，默认50")
    @Nullable
    Integer limit;

    /** @throws ProblemException {@code validation-failed} naming a parameter no case can have */
    CaseFilter filter() {
        return new CaseFilter(
                kind,
                visible("agency", agency),
                visible("division", division),
                visible("stage", stage),
                visible("caseNumber", caseNumber),
                possible("beganOn_gte", beganFrom),
                possible("beganOn_lt", beganBefore),
                possible("decidedOn_gte", decidedFrom),
                possible("decidedOn_lt", decidedBefore),
                withFindings);
    }

    private static @Nullable String visible(String name, @Nullable String text) {
        if (text != null && !VisibleText.is(text)) {
            throw wrong(name, "参数含有不可见的控制字符，请重新录入");
        }
        return text;
    }

    private static @Nullable LocalDate possible(String name, @Nullable LocalDate date) {
        if (date != null && (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY))) {
            throw wrong(name, "日期应在1949-10-01至2999-12-31之间；请核对年份");
        }
        return date;
    }

    private static ProblemException wrong(String name, String detail) {
        return ProblemException.of(
                ProblemType.VALIDATION_FAILED,
                List.of(FieldError.of(ProblemType.VALIDATION_FAILED, "/" + name, detail)));
    }
}
