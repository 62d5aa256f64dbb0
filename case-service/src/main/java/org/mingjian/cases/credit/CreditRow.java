package org.mingjian.cases.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.identifier.UnifiedSocialCreditCode;

/** A row in the making: its cells in order, and what is wrong with them. */
final class CreditRow {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 6;

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<CreditReport.Fault> faults = new ArrayList<>();

    Map<String, String> cells() {
        return cells;
    }

    List<CreditReport.Fault> faults() {
        return faults;
    }

    CreditRow optional(String name, @Nullable Object value) {
        cells.put(name, value == null ? "" : value.toString());
        return this;
    }

    /** @param label what a clerk calls the field */
    CreditRow required(String name, String label, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            fault(name, "缺少“" + label + "”");
        }
        return optional(name, value);
    }

    /** Required only where a condition of the field list holds. */
    CreditRow when(boolean condition, String name, String label, @Nullable Object value) {
        return condition ? required(name, label, value) : optional(name, value);
    }

    CreditRow code(boolean needed, String name, String label, @Nullable String value) {
        when(needed, name, label, value);
        if (value != null && !isRight(value)) {
            fault(name, "“" + label + "”校验位不符");
        }
        return this;
    }

    CreditRow day(String name, String label, LocalDate value, LocalDate today) {
        if (value.isAfter(today)) {
            fault(name, "“" + label + "”晚于今天");
        }
        return optional(name, slashed(value));
    }

    /** In units of ten thousand yuan, without losing a cent. */
    CreditRow wan(boolean needed, String name, String label, BigDecimal yuan) {
        boolean none = yuan.signum() == 0;
        return when(
                needed,
                name,
                label,
                none
                        ? null
                        : yuan.divide(TEN_THOUSAND, DECIMALS, RoundingMode.UNNECESSARY)
                                .toPlainString());
    }

    CreditRow fault(String name, String what) {
        faults.add(new CreditReport.Fault(name, what));
        return this;
    }

    static @Nullable String slashed(@Nullable LocalDate day) {
        return day == null ? null : "%04d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static boolean isRight(String code) {
        try {
            UnifiedSocialCreditCode.parse(code);
            return true;
        } catch (InvalidIdentifier e) {
            return false;
        }
    }
}
