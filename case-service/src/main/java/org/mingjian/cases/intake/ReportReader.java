package org.mingjian.cases.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.Register;
import org.mingjian.cases.casefile.CaseHeader;
import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.casefile.Plausibility;
import org.mingjian.cases.casefile.Procedures;
import org.mingjian.cases.casefile.Statutes;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.timeline.Timeline;

/** Reads a report into a dossier, or says of every field what is wrong. Pure: register, scope and day are given. */
final class ReportReader {

    private static final int LONGEST_TEXT = 500;

    private final Procedures procedures;
    private final Statutes statutes;
    private final Register register;
    private final DataScope scope;
    private final LocalDate today;

    ReportReader(Procedures procedures, Statutes statutes, Register register, DataScope scope, LocalDate today) {
        this.procedures = procedures;
        this.statutes = statutes;
        this.register = register;
        this.scope = scope;
        this.today = today;
    }

    ReadReport read(CaseReport report) {
        FieldReader fields = new FieldReader();
        @Nullable CaseKind kind = fields.choice("/kind", report.kind(), CaseKind.class);
        String procedureName = report.procedure() == null ? Procedure.ORDINARY.name() : report.procedure();
        @Nullable Procedure procedure = fields.choice("/procedure", procedureName, Procedure.class);
        String caseNumber = fields.caseNumber(report.caseNumber());
        String matter = fields.text("/matter", report.matter(), LONGEST_TEXT);
        Party party = fields.party(report.party());
        List<CaseStep> steps = fields.steps(report.steps());
        Optional<AgencyFacts> agency = agency(report, steps, fields);
        String division = division(report, agency, fields);
        List<FieldError> errors = new ArrayList<>(fields.errors());
        Optional<CaseProcedure<?>> rules =
                kind == null || procedure == null ? Optional.empty() : procedures.find(kind, procedure);
        if (kind != null && procedure != null && rules.isEmpty()) {
            errors.add(FieldError.of(ProblemType.UNKNOWN_VALUE, "/procedure", "该类案件没有简易程序，请填ORDINARY"));
        }
        boolean everyStepWasRead = report.steps() != null && report.steps().size() == steps.size();
        if (everyStepWasRead) { // otherwise the pointers would lead to the wrong step
            rules.ifPresent(known -> errors.addAll(Plausibility.check(steps, known, today)));
        }
        if (!errors.isEmpty() || rules.isEmpty() || agency.isEmpty() || kind == null || procedure == null) {
            return new ReadReport.Rejected(report.agency(), report.caseNumber(), errors);
        }
        CaseHeader header = new CaseHeader(agency.get().code(), division, caseNumber, kind, procedure, matter, party);
        return new ReadReport.Plausible(
                new Dossier(header, agency.get(), new Timeline<>(steps), register, statutes), rules.get());
    }

    private Optional<AgencyFacts> agency(CaseReport report, List<CaseStep> steps, FieldReader fields) {
        if (report.agency() == null || report.agency().isBlank()) {
            fields.missing("/agency", "请填写机关代码");
            return Optional.empty();
        }
        if (!fields.isCreditCode("/agency", report.agency())) {
            return Optional.empty();
        }
        Optional<AgencyFacts> agency = register.agency(report.agency());
        if (agency.isEmpty()) {
            fields.error(ProblemType.UNKNOWN_AGENCY, "/agency", "名录中没有代码为" + report.agency() + "的机关；请先登记");
            return agency;
        }
        if (!steps.isEmpty() && !agency.get().validOn(steps.getFirst().on())) {
            fields.error(
                    ProblemType.UNKNOWN_AGENCY,
                    "/agency",
                    agency.get().name() + "在" + steps.getFirst().on() + "不具有执法主体资格");
        }
        return agency;
    }

    private String division(CaseReport report, Optional<AgencyFacts> agency, FieldReader fields) {
        String division = report.division() != null
                ? report.division()
                : agency.map(AgencyFacts::division).orElse("");
        if (agency.isEmpty() || !fields.isDivision("/division", division)) {
            return division;
        }
        boolean below = DataScope.of(agency.get().division(), "").coversDivision(division);
        if (!below) {
            fields.error(
                    ProblemType.UNKNOWN_DIVISION,
                    "/division",
                    "区划" + division + "不在" + agency.get().name() + "的辖区内");
        } else if (!scope.covers(division, agency.get().code())) {
            fields.error(
                    ProblemType.OUTSIDE_DATA_SCOPE,
                    "/agency",
                    "当前账号不能为" + agency.get().name() + "上报案件");
        }
        return division;
    }
}
