package org.mingjian.cases.agency;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** An enforcement officer (执法人员), known by the number of the enforcement certificate. */
@Entity
@Table(name = "officer")
class Officer {

    @Id
    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "name")
    private String name;

    @Column(name = "agency")
    private String agency;

    @Column(name = "field")
    private String field;

    @Column(name = "sex")
    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Officer() {}

    @SuppressWarnings("NullAway.Init") // become() sets the rest
    Officer(String certificateNumber, OfficerForm form) {
        this.certificateNumber = certificateNumber;
        become(form);
    }

    /** Takes over what a form says. */
    final void become(OfficerForm form) {
        name = form.name();
        agency = form.agency();
        field = form.field() == null ? "" : form.field();
        validFrom = form.validFrom();
        validTo = form.validTo();
        sex = form.sex();
    }

    /** What judging needs to know. */
    OfficerFacts facts() {
        return new OfficerFacts(certificateNumber, agency, validFrom, validTo);
    }

    OfficerView view() {
        return new OfficerView(certificateNumber, name, agency, field, validFrom, validTo, sex);
    }

    String certificateNumber() {
        return certificateNumber;
    }

    String agency() {
        return agency;
    }

    int version() {
        return version;
    }
}
