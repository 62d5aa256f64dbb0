package org.mingjian.cases.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The register as rules see it: immutable, in memory, effective-dated. */
public final class Register {

    private final Map<String, AgencyFacts> agencies;
    private final Map<String, OfficerFacts> officers;

    /** A register with these entries, by code and by certificate number. */
    public Register(Map<String, AgencyFacts> agencies, Map<String, OfficerFacts> officers) {
        this.agencies = Map.copyOf(agencies);
        this.officers = Map.copyOf(officers);
    }

    /** The agency with that code, whatever its dates. */
    public Optional<AgencyFacts> agency(String code) {
        return Optional.ofNullable(agencies.get(code));
    }

    /** Whether that certificate let its holder act for that agency on that day. */
    public boolean certified(String certificateNumber, String agency, LocalDate on) {
        @Nullable OfficerFacts officer = officers.get(certificateNumber);
        return officer != null && officer.agency().equals(agency) && officer.validOn(on);
    }

    /** The certificate numbers that let their holders act for that agency on that day, in order. */
    public List<String> certifiedOf(String agency, LocalDate on) {
        return officers.values().stream()
                .filter(officer -> officer.agency().equals(agency) && officer.validOn(on))
                .map(OfficerFacts::certificateNumber)
                .sorted()
                .toList();
    }
}
