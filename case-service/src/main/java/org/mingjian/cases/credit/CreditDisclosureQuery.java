package org.mingjian.cases.credit;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** The query parameters of an export of credit information. */
public class CreditDisclosureQuery {

    @QueryParam("version")
    @Parameter(description = "字段标准的年份：2015或者2018", required = true)
    @Nullable
    String version;

    @QueryParam("kind")
    @Parameter(description = "PENALTY或者LICENCE", required = true)
    @Nullable
    CaseKind kind;

    @QueryParam("from")
    @Parameter(description = "决定日期不早于", required = true)
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "决定日期不晚于", required = true)
    @Nullable
    LocalDate to;

    @QueryParam("agency")
    @Parameter(description = "机关代码")
    @Nullable
    String agency;

    @QueryParam("check")
    @Parameter(description = "只检查，列出不符合字段标准的记录")
    boolean check;

    boolean check() {
        return check;
    }

    CreditVersion version() {
        return CreditVersion.ofYear(version).orElseThrow(() -> wrong("version", "请选择2015或者2018"));
    }

    /** @throws ProblemException {@code validation-failed} naming a parameter that is missing or cannot be */
    CreditCases.Query asked() {
        if (kind != CaseKind.PENALTY && kind != CaseKind.LICENCE) {
            throw wrong("kind", "请选择PENALTY（行政处罚）或者LICENCE（行政许可）");
        }
        if (from == null || to == null || to.isBefore(from)) {
            throw wrong("from", "请填写起止日期，截止日期不早于起始日期");
        }
        if (!to.isBefore(from.plusYears(1))) {
            throw wrong("to", "一次最多导出一年的数据；请分段导出");
        }
        return new CreditCases.Query(kind, from, to, agency == null || agency.isBlank() ? null : agency);
    }

    private static ProblemException wrong(String name, String detail) {
        return ProblemException.of(
                ProblemType.VALIDATION_FAILED,
                List.of(FieldError.of(ProblemType.VALIDATION_FAILED, "/" + name, detail)));
    }
}
