package org.mingjian.cases.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.Certificate;
import org.mingjian.cases.register.CertificateState;
import org.mingjian.cases.register.Entries;
import org.mingjian.cases.register.Held;

/** The register as rules see it: immutable, in memory, effective-dated. */
public final class Register {

    private final Map<String, AgencyFacts> agencies;
    private final Map<String, OfficerFacts> officers;
    private final Entries entries;

    /** Agencies by code, officers by certificate number, and the entries of all registers. */
    public Register(Map<String, AgencyFacts> agencies, Map<String, OfficerFacts> officers, Entries entries) {
        this.agencies = Map.copyOf(agencies);
        this.officers = Map.copyOf(officers);
        this.entries = entries;
    }

    /** The agency with that code, whatever its dates. */
    public Optional<AgencyFacts> agency(String code) {
        return Optional.ofNullable(agencies.get(code));
    }

    /** What the registers of powers, delegations, benchmarks and the rest say. */
    public Entries entries() {
        return entries;
    }

    /**
     * Whether that certificate let its holder act for that agency on that day: the officer's own dates, and the state the
     * justice bureau has entered for the day, if any.
     *
     * @param field field of the act, compared where the certificate states its fields too; empty where it is not known
     */
    public boolean certified(String certificateNumber, String agency, LocalDate on, String field) {
        @Nullable OfficerFacts officer = officers.get(certificateNumber);
        return officer != null
                && officer.agency().equals(agency)
                && officer.validOn(on)
                && entries.on(Certificate.class, agency, certificateNumber, on)
                        .map(Held::entry)
                        .map(certificate -> allows(certificate, field))
                        .orElse(true);
    }

    private static boolean allows(Certificate certificate, String field) {
        List<String> fields = certificate.fields();
        return certificate.state() == CertificateState.VALID
                && (fields.isEmpty() || field.isEmpty() || fields.contains(field));
    }

    /** The certificate numbers that let their holders act for that agency on that day, in order. */
    public List<String> certifiedOf(String agency, LocalDate on) {
        return officers.values().stream()
                .map(OfficerFacts::certificateNumber)
                .filter(number -> certified(number, agency, on, ""))
                .sorted()
                .toList();
    }
}
