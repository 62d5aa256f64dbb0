package org.mingjian.cases.casefile;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;

/** The query parameters of a list of cases. */
public class CaseListQuery {

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

    CaseFilter filter() {
        return new CaseFilter(
                kind,
                agency,
                division,
                stage,
                caseNumber,
                beganFrom,
                beganBefore,
                decidedFrom,
                decidedBefore,
                withFindings);
    }
}
