package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The inventory of what is sealed or seized was made and handed over (清单, 行政强制法第二十四条). */
public record InventoryMade(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public InventoryMade {
        officers = List.copyOf(officers);
    }
}
