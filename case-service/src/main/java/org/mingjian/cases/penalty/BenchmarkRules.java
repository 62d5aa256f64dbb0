package org.mingjian.cases.penalty;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Competence;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.register.BenchmarkBand;
import org.mingjian.cases.register.Entries;
import org.mingjian.cases.register.Held;
import org.mingjian.kernel.contract.cases.CollectiveDiscussionHeld;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.timeline.Objection;

/**
 * The discretion benchmark (国办发〔2022〕27号) as it stood on the day of the decision. Silent where the agency has entered no
 * benchmark, or none for the item.
 */
final class BenchmarkRules {

    private BenchmarkRules() {}

    /** DIS-04: the decision says which band was applied, and stays within it unless that was approved or discussed. */
    static List<Objection> keepsToTheBand(Dossier dossier) {
        Entries entries = dossier.register().entries();
        String agency = dossier.header().agency();
        PenaltyDecided decided = PenaltyRules.penalty(dossier).orElse(null);
        if (decided == null || !entries.keeps(BenchmarkBand.class, agency, decided.on())) {
            return List.of();
        }
        String band = decided.band();
        String item = Competence.itemOf(dossier);
        if (band == null) {
            boolean stated = item == null
                    || entries.ofItem(BenchmarkBand.class, agency, item, decided.on())
                            .isEmpty();
            return stated
                    ? List.of()
                    : dossier.objection("DIS-04", "事项" + item + "有裁量基准，决定没有说明适用的裁量阶次；请写明", dossier.numberOf(decided));
        }
        return entries.on(BenchmarkBand.class, agency, band, decided.on())
                .map(Held::entry)
                .map(applied -> item == null || item.equals(applied.item())
                        ? within(dossier, decided, applied)
                        : dossier.objection(
                                "DIS-04",
                                "裁量阶次" + band + "是事项" + applied.item() + "的基准，本案立案的事项是" + item + "；请适用本事项的裁量阶次",
                                dossier.numberOf(decided)))
                .orElseGet(() -> dossier.objection(
                        "DIS-04", decided.on() + "有效的裁量基准中没有阶次" + band + "；请核对裁量基准", dossier.numberOf(decided)));
    }

    private static List<Objection> within(Dossier dossier, PenaltyDecided decided, BenchmarkBand band) {
        boolean approved = decided.approvedBy() != null
                || NoticeRules.cameBefore(dossier, decided, CollectiveDiscussionHeld.class::isInstance);
        if (approved) {
            return List.of();
        }
        if (decided.baseAmount() == null && (band.lowerMultiple() != null || band.upperMultiple() != null)) {
            return dossier.objection(
                    "DIS-04",
                    "裁量阶次“" + band.band() + "”以倍数计算（" + said(band) + "），决定没有写明计算罚款的基数；请填写违法所得或者货值金额",
                    dossier.numberOf(decided));
        }
        if (isWithin(decided, band)) {
            return List.of();
        }
        return dossier.objection(
                "DIS-04",
                "罚款" + decided.fine().toPlainString() + "元不在裁量阶次“" + band.band() + "”（" + said(band)
                        + "）之内，也没有主要负责人批准或者集体讨论的记录；请补充批准记录或者调整",
                dossier.numberOf(decided));
    }

    /** A multiple is of the base the decision states. */
    private static boolean isWithin(PenaltyDecided decided, BenchmarkBand band) {
        BigDecimal base = decided.baseAmount();
        return liesBetween(decided.fine(), band.lowerFine(), band.upperFine())
                && (base == null
                        || liesBetween(
                                decided.fine(), times(base, band.lowerMultiple()), times(base, band.upperMultiple())));
    }

    private static boolean liesBetween(BigDecimal fine, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return (lower == null || fine.compareTo(lower) >= 0) && (upper == null || fine.compareTo(upper) <= 0);
    }

    private static @Nullable BigDecimal times(BigDecimal base, @Nullable BigDecimal multiple) {
        return multiple == null ? null : base.multiply(multiple);
    }

    private static String said(BenchmarkBand band) {
        return band.lowerFine() == null && band.upperFine() == null
                ? range(band.lowerMultiple(), band.upperMultiple(), "倍")
                : range(band.lowerFine(), band.upperFine(), "元");
    }

    private static String range(@Nullable BigDecimal lower, @Nullable BigDecimal upper, String unit) {
        String from = lower == null ? "" : lower.toPlainString() + unit + "以上";
        return from + (upper == null ? "" : upper.toPlainString() + unit + "以下");
    }
}
