package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The decision reached the party (送达, 行政处罚法第六十一条).
 *
 * @param announcedOn when delivery by announcement began; {@code on} is then the day it counts as delivered, 民事诉讼法第九十五条
 */
public record DecisionDelivered(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        DeliveryMethod method,
        @Nullable LocalDate announcedOn)
        implements CaseStep {

    public DecisionDelivered {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: not by announcement. */
    public DecisionDelivered(LocalDate on, List<String> officers, @Nullable String note, DeliveryMethod method) {
        this(on, officers, note, method, null);
    }
}
