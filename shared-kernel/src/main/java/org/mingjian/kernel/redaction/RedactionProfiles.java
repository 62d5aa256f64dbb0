package org.mingjian.kernel.redaction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.statute.Citation;
import org.mingjian.kernel.statute.Jurisdiction;
import org.mingjian.kernel.statute.StatuteDataException;
import org.mingjian.kernel.statute.StatuteTable;

/**
 * Every version of every profile, from {@code statute/redaction-profiles.csv}. A matter takes the one of its kind before
 * the general one, then that of its field, then the more local.
 */
public final class RedactionProfiles {

    private static final Comparator<RedactionProfile> PRECEDENCE = Comparator.comparing(
                    (RedactionProfile profile) -> profile.kinds().isEmpty())
            .thenComparing(profile -> !profile.jurisdiction().isSpecial())
            .thenComparingInt(profile -> -profile.jurisdiction().region().length());

    private final List<RedactionProfile> all;

    private RedactionProfiles(List<RedactionProfile> all) {
        this.all = List.copyOf(all);
        Set<String> versions = new HashSet<>();
        for (RedactionProfile profile : all) {
            if (!versions.add(profile.version())) {
                throw new StatuteDataException(
                        "statute/redaction-profiles.csv: " + profile.version() + " is there twice");
            }
        }
    }

    /**
     * Reads the table of the suite.
     *
     * @throws StatuteDataException if it contradicts itself
     */
    public static RedactionProfiles load() {
        return of(StatuteTable.load("statute/redaction-profiles.csv"));
    }

    /**
     * Reads a table of the same form.
     *
     * @param name what to call it in complaints
     */
    static RedactionProfiles parse(String name, String text) {
        return of(StatuteTable.parse(name, text));
    }

    private static RedactionProfiles of(StatuteTable table) {
        return new RedactionProfiles(
                table.rows().stream().map(RedactionProfiles::read).toList());
    }

    /**
     * The profile that binds a matter on the day it is disclosed.
     *
     * @throws StatuteDataException if there is none: nothing may be disclosed then
     */
    public RedactionProfile find(CaseKind kind, Jurisdiction matter, LocalDate day) {
        return all.stream()
                .filter(profile -> profile.binds(kind, matter, day))
                .min(PRECEDENCE)
                .orElseThrow(() ->
                        new StatuteDataException("no redaction profile for " + kind + " in " + matter + " on " + day));
    }

    private static RedactionProfile read(StatuteTable.Row row) {
        return new RedactionProfile(
                row.required("version", version -> version),
                Set.copyOf(row.list("kinds", CaseKind::valueOf)),
                row.required("jurisdiction", Jurisdiction::parse),
                Set.copyOf(row.list("removes", PersonalMark::valueOf)),
                Set.copyOf(row.list("masks", PartyKind::valueOf)),
                row.list("fields", field -> field),
                new Citation(row.text("law"), row.text("article"), row.text("basis")),
                row.required("from", LocalDate::parse),
                row.optional("to", LocalDate::parse));
    }
}
