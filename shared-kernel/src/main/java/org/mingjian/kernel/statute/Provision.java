package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One version of one rule of law: what it demands, where it stands, how hard it is. How it is judged is code that names
 * the id; which text backs it on a day is data.
 *
 * @param id handle of the rule in code, tests and findings, such as {@code PEN-044}
 * @param jurisdiction where it applies
 * @param breach {@link Breach#REFUSE} if the step is refused, {@link Breach#FLAG} if it is only noted
 * @param citation the provision
 * @param demand what it demands, in one Chinese clause
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force, absent while in force
 */
public record Provision(
        String id,
        Jurisdiction jurisdiction,
        Breach breach,
        Citation citation,
        String demand,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    /** @throws IllegalArgumentException if it ends before it begins or attaches no breach of its own */
    public Provision {
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(id + ": ends before it begins");
        }
        if (breach == Breach.DEEMED) {
            throw new IllegalArgumentException(id + ": a rule is refused or flagged");
        }
    }

    boolean binds(Jurisdiction matter, LocalDate day) {
        return jurisdiction.covers(matter)
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    static List<Provision> load(String resource) {
        return StatuteTable.load(resource).rows().stream().map(Provision::read).toList();
    }

    private static Provision read(StatuteTable.Row row) {
        try {
            return new Provision(
                    row.required("id", id -> id),
                    row.required("jurisdiction", Jurisdiction::parse),
                    row.required("breach", Breach::valueOf),
                    new Citation(row.text("law"), row.text("article"), row.text("basis")),
                    row.required("demand", demand -> demand),
                    row.required("from", LocalDate::parse),
                    row.optional("to", LocalDate::parse));
        } catch (IllegalArgumentException e) {
            throw new StatuteDataException(row.where() + ": " + e.getMessage(), e);
        }
    }
}
