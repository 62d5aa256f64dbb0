package org.mingjian.cases.disclosure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** The query parameters of the list of disclosed decisions. */
public class PublicDecisionQuery {

    private static final int LONGEST = 100;

    @QueryParam("agency")
    @Parameter(description = "机关代码")
    @Nullable
    String agency;

    @QueryParam("division")
    @Parameter(description = "行政区划代码，含下级")
    @Nullable
    String division;

    @QueryParam("party")
    @Parameter(description = "当事人名称的一部分，至少两个字；自然人的姓名不公开，不能据以查询")
    @Nullable
    String party;

    @QueryParam("number")
    @Parameter(description = "决定书文号的一部分，至少两个字")
    @Nullable
    String number;

    @QueryParam("kind")
    @Parameter(description = "案件种类")
    @Nullable
    CaseKind kind;

    @QueryParam("from")
    @Parameter(description = "公示日期不早于")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "公示日期不晚于")
    @Nullable
    LocalDate to;

    @QueryParam("cursor")
    @Parameter(description = "翻页标记")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "每页条数，1至200，默认50")
    @Nullable
    Integer limit;

    /** @throws ProblemException {@code validation-failed} naming a parameter that cannot be */
    PublicDecisions.Filter filter() {
        return new PublicDecisions.Filter(
                text("agency", agency), within(division), part("party", party), part("number", number), kind, from, to);
    }

    static @Nullable DataScope within(@Nullable String division) {
        String code = blankIsNone(division);
        try {
            return code == null ? null : DataScope.of(DivisionCode.parse(code).value(), "");
        } catch (InvalidIdentifier e) {
            throw wrong("division", "没有这个行政区划代码；请核对");
        }
    }

    private static @Nullable String part(String name, @Nullable String value) {
        String part = text(name, value);
        if (part != null && part.codePointCount(0, part.length()) < Words.SHORTEST) {
            throw wrong(name, "请输入2至100个字");
        }
        return part;
    }

    /** What was asked for; null where nothing was. The database knows no text with a NUL in it. */
    static @Nullable String text(String name, @Nullable String value) {
        String text = blankIsNone(value);
        if (text != null && (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl))) {
            throw wrong(name, "最多" + LONGEST + "个字，不含控制字符");
        }
        return text;
    }

    private static @Nullable String blankIsNone(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** @throws ProblemException {@code bad-cursor} when the cursor is not one of this list */
    PublicDecisions.Place place() {
        Optional<Cursor> place = Cursor.decode(cursor, 2);
        if (place.isEmpty()) {
            return PublicDecisions.Place.BEGINNING;
        }
        List<String> values = place.get().values();
        try {
            return new PublicDecisions.Place(LocalDate.parse(values.get(0)), UUID.fromString(values.get(1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ProblemException.of(ProblemType.BAD_CURSOR);
        }
    }

    private static ProblemException wrong(String name, String detail) {
        return ProblemException.of(
                ProblemType.VALIDATION_FAILED,
                List.of(FieldError.of(ProblemType.VALIDATION_FAILED, "/" + name, detail)));
    }
}
