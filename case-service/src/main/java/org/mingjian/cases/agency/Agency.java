package org.mingjian.cases.agency;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** An enforcement body (执法主体), known by its unified social credit code. */
@Entity
@Table(name = "agency")
class Agency {

    @Id
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    @Column(name = "division")
    private String division;

    @Column(name = "field")
    private String field;

    @Column(name = "abbreviation")
    private @Nullable String abbreviation;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Agency() {}

    @SuppressWarnings("NullAway.Init") // become() sets the rest
    Agency(String code, AgencyForm form, String by) {
        this.code = code;
        become(form, by);
    }

    /** Takes over what a form says; the database keeps what was said before. */
    final void become(AgencyForm form, String by) {
        changedBy = by;
        name = form.name();
        kind = form.kind();
        division = form.division();
        field = form.field() == null ? "" : form.field();
        abbreviation = form.abbreviation();
        validFrom = form.validFrom();
        validTo = form.validTo();
    }

    /** What judging needs to know. */
    AgencyFacts facts() {
        return new AgencyFacts(code, name, division, field, abbreviation, validFrom, validTo, kind);
    }

    /** Whether the form leaves alone what the justice bureau confirms: kind, place, field and validity. */
    boolean isConfirmedLike(AgencyForm form) {
        return kind == form.kind()
                && division.equals(form.division())
                && field.equals(form.field() == null ? "" : form.field())
                && validFrom.equals(form.validFrom())
                && Objects.equals(validTo, form.validTo());
    }

    AgencyView view() {
        return new AgencyView(code, name, kind, division, field, abbreviation, validFrom, validTo);
    }

    int version() {
        return version;
    }

    String code() {
        return code;
    }

    String division() {
        return division;
    }
}
