package org.mingjian.cases.registering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.EntryReader;
import org.mingjian.cases.register.EntryReading;
import org.mingjian.cases.register.RegisterEntry;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.identifier.UnifiedSocialCreditCode;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.IdentifierProblems;
import org.mingjian.kernel.problem.ProblemType;

/** Reads one version out of JSON: whose, under which key, from when to when, and what it says. */
final class EntryForms {

    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,79}");
    private static final List<String> MEMBERS =
            List.of("agency", "key", "validFrom", "validTo", "publishedOn", "entry");
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final String where;
    private final List<FieldError> problems = new ArrayList<>();

    private EntryForms(String where) {
        this.where = where;
    }

    /**
     * What reading came to.
     *
     * @param wanted null when there are problems
     */
    record Reading(@Nullable Wanted wanted, List<FieldError> problems) {}

    /**
     * @param where pointer to the form, for what is wrong with it
     */
    static Reading read(RegisterType type, String where, JsonNode form) {
        return new EntryForms(where).read(type, form);
    }

    private Reading read(RegisterType type, JsonNode form) {
        form.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                wrong(ProblemType.UNEXPECTED_FIELD, "", "只能填写：" + String.join("、", MEMBERS));
            }
        });
        String agency = agency(form);
        String key = key(form);
        LocalDate from = date(form, "validFrom");
        if (from == null && !form.hasNonNull("validFrom")) {
            wrong(ProblemType.MISSING_FIELD, "/validFrom", "请填写生效日期");
        }
        LocalDate to = date(form, "validTo");
        if (from != null && to != null && to.isBefore(from)) {
            wrong(ProblemType.OUT_OF_RANGE, "/validTo", "截止日期不能早于生效日期");
        }
        LocalDate published = date(form, "publishedOn");
        RegisterEntry entry = entry(type, form.path("entry"));
        return problems.isEmpty() && from != null && entry != null
                ? new Reading(
                        new Wanted(where, new EntryPlace(type, agency, key), from, to, published, entry), List.of())
                : new Reading(null, problems);
    }

    private @Nullable RegisterEntry entry(RegisterType type, JsonNode form) {
        if (!form.isObject()) {
            wrong(ProblemType.MISSING_FIELD, "/entry", "请填写登记内容");
            return null;
        }
        return switch (EntryReader.read(type, form)) {
            case EntryReading.Understood(RegisterEntry entry) -> entry;
            case EntryReading.Unreadable(var unreadable) -> {
                unreadable.forEach(problem -> problems.add(
                        new FieldError(problem.code(), where + "/entry" + problem.pointer(), problem.detail())));
                yield null;
            }
        };
    }

    private String agency(JsonNode form) {
        try {
            return UnifiedSocialCreditCode.parse(form.path("agency").asText("")).value();
        } catch (InvalidIdentifier e) {
            wrong(IdentifierProblems.typeOf(e), "/agency", IdentifierProblems.detailOf(e));
            return "";
        }
    }

    private String key(JsonNode form) {
        String key = form.path("key").asText("").strip();
        if (!KEY.matcher(key).matches()) {
            wrong(ProblemType.MALFORMED_IDENTIFIER, "/key", "编码由字母、数字和“.”“_”“-”组成，以字母或者数字开头，最多80字");
        }
        return key;
    }

    private @Nullable LocalDate date(JsonNode form, String member) {
        if (!form.hasNonNull(member)) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(form.get(member).asText());
            if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
                wrong(ProblemType.OUT_OF_RANGE, "/" + member, "日期应在1949-10-01至2999-12-31之间；请核对年份");
                return null;
            }
            return date;
        } catch (DateTimeException e) {
            wrong(ProblemType.OUT_OF_RANGE, "/" + member, "日期应写作2022-03-01");
            return null;
        }
    }

    private void wrong(ProblemType type, String member, String detail) {
        problems.add(FieldError.of(type, where + member, detail));
    }
}
