package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identifier.VisibleText;

/**
 * Takes the fields of one wire form, each at most once, and notes what is wrong with them. A field nobody asked for does
 * not belong to the step. Where a value is missing a stand-in is returned, which never leaves {@link StepForms} because
 * the noted problem makes the whole reading unreadable.
 */
final class StepFields {

    /** No act of one agency in one case is worth more; larger numbers are slips of the keyboard. */
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("100000000000");

    /** Before it there was no administrative enforcement to report; databases do not hold every date Java does. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_QUOTE = 40;
    private static final int MOST_OFFICERS = 50;
    private static final int MOST_SANCTIONS = 20;
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final StepForm form;
    private final Set<String> taken = new HashSet<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    StepFields(StepForm form) {
        this.form = form;
    }

    LocalDate on() {
        LocalDate date = form.on();
        if (date == null) {
            missing("on", "步骤没有日期；请填写该步骤的法定日期，格式 2022-03-01");
            return NO_DATE;
        }
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            problem("on", FieldProblem.Kind.OUT_OF_RANGE, "步骤日期应在1949-10-01至2999-12-31之间；请核对年份");
            return NO_DATE;
        }
        return date;
    }

    List<String> officers() {
        List<String> officers = form.officers();
        if (officers == null) {
            return List.of();
        }
        if (officers.size() > MOST_OFFICERS
                || officers.stream().anyMatch(o -> o == null || o.isBlank() || o.length() > 40 || !VisibleText.is(o))) {
            problem("officers", FieldProblem.Kind.OUT_OF_RANGE, "执法人员应为证件编号的列表，最多50人，编号不为空、不超过40字且不含控制字符");
            return List.of();
        }
        return officers;
    }

    @Nullable
    String note() {
        return text("note", form.note());
    }

    @Nullable
    String documentNumber() {
        return text("documentNumber", form.documentNumber());
    }

    @Nullable
    String reviewer() {
        return text("reviewer", form.reviewer());
    }

    @Nullable
    String channel() {
        return text("channel", form.channel());
    }

    LegalReviewOpinion opinion() {
        return choice("opinion", form.opinion(), LegalReviewOpinion.class);
    }

    <E extends Enum<E>> E outcome(Class<E> choices) {
        return choice("outcome", form.outcome(), choices);
    }

    MeasureKind measure() {
        return choice("measure", form.measure(), MeasureKind.class);
    }

    FlexibleMeasure flexible() {
        return choice("measure", form.measure(), FlexibleMeasure.class);
    }

    Grant grant() {
        return outcome(Grant.class);
    }

    ExecutionMeans means() {
        return choice("means", form.means(), ExecutionMeans.class);
    }

    InspectionResult result() {
        return choice("result", form.result(), InspectionResult.class);
    }

    OtherAct act() {
        return choice("act", form.act(), OtherAct.class);
    }

    DeliveryMethod method() {
        return choice("method", form.method(), DeliveryMethod.class);
    }

    PenaltyWeight weight() {
        String weight = form.weight();
        return choice("weight", weight == null ? PenaltyWeight.NORMAL.name() : weight, PenaltyWeight.class);
    }

    List<Sanction> sanctions() {
        List<String> names = form.sanctions() == null ? List.of() : form.sanctions();
        taken.add("sanctions");
        if (names.size() > MOST_SANCTIONS) {
            problem("sanctions", FieldProblem.Kind.OUT_OF_RANGE, "处罚种类最多列" + MOST_SANCTIONS + "项");
            return List.of();
        }
        if (names.isEmpty() && PenaltyOutcome.PENALISED.name().equals(form.outcome())) {
            missing("sanctions", "给予处罚的决定应当列明处罚种类");
        }
        return names.stream()
                .map(name -> choice("sanctions", name, Sanction.class))
                .distinct()
                .toList();
    }

    @Nullable
    Integer minutes() {
        taken.add("minutes");
        Integer minutes = form.minutes();
        if (minutes != null && (minutes < 0 || minutes > 100_000)) {
            problem("minutes", FieldProblem.Kind.OUT_OF_RANGE, "录音录像时长应为0至100000分钟");
        }
        return minutes;
    }

    boolean recordComplete() {
        taken.add("recordComplete");
        if (form.recordComplete() == null) {
            missing("recordComplete", "请说明检查记录是否完整");
        }
        return Boolean.TRUE.equals(form.recordComplete());
    }

    BigDecimal fine() {
        return money("fine", form.fine(), false);
    }

    BigDecimal confiscated() {
        return money("confiscated", form.confiscated(), false);
    }

    BigDecimal amount() {
        return money("amount", form.amount(), true);
    }

    BigDecimal amountOrNone() {
        return money("amount", form.amount(), false);
    }

    /** Everything noted, with the fields that nobody asked for. */
    List<FieldProblem> problems() {
        present().forEach((field, value) -> {
            if (value != null && !taken.contains(field)) {
                problem(
                        field,
                        FieldProblem.Kind.UNEXPECTED,
                        "步骤“" + form.type() + "”没有字段“" + field + "”；请删去或改用正确的步骤类型");
            }
        });
        return problems;
    }

    private Map<String, @Nullable Object> present() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("documentNumber", form.documentNumber());
        fields.put("outcome", form.outcome());
        fields.put("sanctions", form.sanctions());
        fields.put("fine", form.fine());
        fields.put("confiscated", form.confiscated());
        fields.put("weight", form.weight());
        fields.put("reviewer", form.reviewer());
        fields.put("opinion", form.opinion());
        fields.put("minutes", form.minutes());
        fields.put("measure", form.measure());
        fields.put("means", form.means());
        fields.put("amount", form.amount());
        fields.put("recordComplete", form.recordComplete());
        fields.put("result", form.result());
        fields.put("act", form.act());
        fields.put("method", form.method());
        fields.put("channel", form.channel());
        return fields;
    }

    private @Nullable String text(String field, @Nullable String value) {
        taken.add(field);
        if (value == null) {
            return null;
        }
        if (value.length() > LONGEST_TEXT || !VisibleText.is(value)) {
            problem(field, FieldProblem.Kind.OUT_OF_RANGE, "“" + field + "”最多500字，不含换行等控制字符");
        }
        return value.isBlank() ? null : value.strip();
    }

    private BigDecimal money(String field, @Nullable BigDecimal value, boolean required) {
        taken.add(field);
        if (value == null) {
            if (required) {
                missing(field, "请填写金额，单位元");
            }
            return BigDecimal.ZERO;
        }
        // Precision and scale are looked at before any arithmetic: 1E+1000000000 is a legal number in JSON.
        boolean possible = value.scale() >= -11
                && value.precision() <= 40
                && value.signum() >= 0
                && value.compareTo(LARGEST_AMOUNT) <= 0;
        if (!possible || value.stripTrailingZeros().scale() > 2) {
            problem(field, FieldProblem.Kind.OUT_OF_RANGE, "金额以元为单位，不小于0，不超过1000亿，最多两位小数");
            return BigDecimal.ZERO;
        }
        return StepForms.plain(value);
    }

    private <E extends Enum<E>> E choice(String field, @Nullable String name, Class<E> choices) {
        taken.add(field);
        E[] constants = Objects.requireNonNull(choices.getEnumConstants());
        if (name == null) {
            missing(field, "请填写“" + field + "”，可选：" + names(constants));
            return constants[0];
        }
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        problem(field, FieldProblem.Kind.UNKNOWN_VALUE, "“" + field + "”的值无法识别，可选：" + names(constants));
        return constants[0];
    }

    /** What is wrong with the name of a step that is not in the catalogue. */
    static FieldProblem noSuchType(@Nullable String type) {
        if (type == null || type.isBlank()) {
            return new FieldProblem("type", FieldProblem.Kind.MISSING, "步骤没有类型；请对照接口文档中的步骤目录填写");
        }
        String quote = type.length() > LONGEST_QUOTE ? type.substring(0, LONGEST_QUOTE) + "…" : type;
        return new FieldProblem("type", FieldProblem.Kind.UNKNOWN_VALUE, "没有名为“" + quote + "”的步骤类型；请对照接口文档中的步骤目录");
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining("、"));
    }

    private void missing(String field, String detail) {
        problem(field, FieldProblem.Kind.MISSING, detail);
    }

    private void problem(String field, FieldProblem.Kind kind, String detail) {
        problems.add(new FieldProblem(field, kind, detail));
    }
}
