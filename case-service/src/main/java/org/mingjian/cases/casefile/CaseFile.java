package org.mingjian.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.time.ChinaTime;

/** A case file as it is read. Immutable here: only {@link CaseJournal} writes it, together with its steps. */
@Entity
@Immutable
@Table(name = "case_file")
class CaseFile {

    @Id
    private UUID id;

    @Column(name = "agency")
    private String agency;

    @Column(name = "division")
    private String division;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Column(name = "procedure")
    @Enumerated(EnumType.STRING)
    private Procedure procedure;

    @Column(name = "matter")
    private String matter;

    @Column(name = "party_kind")
    @Enumerated(EnumType.STRING)
    private PartyKind partyKind;

    @Column(name = "party_name")
    private String partyName;

    @Column(name = "party_code")
    private @Nullable String partyCode;

    @Column(name = "stage")
    private String stage;

    @Column(name = "began_on")
    private LocalDate beganOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "step_count")
    private int stepCount;

    @Column(name = "finding_count")
    private int findingCount;

    @Column(name = "source")
    private String source;

    @Column(name = "judged_again_at")
    private @Nullable Instant judgedAgainAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CaseFile() {}

    CaseSummary summary() {
        return new CaseSummary(
                id,
                caseNumber,
                kind,
                procedure,
                agency,
                division,
                matter,
                new CaseSummary.PartyView(partyKind, partyName, partyCode),
                stage,
                beganOn,
                decidedOn,
                closedOn,
                stepCount,
                findingCount,
                source,
                judgedAgainAt == null ? null : ChinaTime.written(judgedAgainAt));
    }

    UUID id() {
        return id;
    }

    LocalDate beganOn() {
        return beganOn;
    }
}
