package org.mingjian.kernel.redaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.statute.Citation;
import org.mingjian.kernel.statute.Jurisdiction;

/**
 * What is removed from decisions of some kinds in some place before they are disclosed.
 *
 * @param version kept with everything that was composed by it
 * @param kinds whose decisions; empty for all
 * @param removes personal data that is taken out of any text
 * @param masks parties whose names are masked
 * @param fields what is published, in the order of the table
 * @param effectiveTo last day in force, absent while in force
 */
public record RedactionProfile(
        String version,
        Set<CaseKind> kinds,
        Jurisdiction jurisdiction,
        Set<PersonalMark> removes,
        Set<PartyKind> masks,
        List<String> fields,
        Citation citation,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    public RedactionProfile {
        kinds = Set.copyOf(kinds);
        removes = Set.copyOf(removes);
        masks = Set.copyOf(masks);
        fields = List.copyOf(fields);
    }

    /** Takes out of a text what this profile removes. */
    public Redactor redactor() {
        return new Redactor(removes);
    }

    boolean binds(CaseKind kind, Jurisdiction matter, LocalDate day) {
        return (kinds.isEmpty() || kinds.contains(kind))
                && jurisdiction.covers(matter)
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
