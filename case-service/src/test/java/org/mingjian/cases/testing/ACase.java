package org.mingjian.cases.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.AgencyKind;
import org.mingjian.cases.agency.OfficerFacts;
import org.mingjian.cases.agency.Register;
import org.mingjian.cases.casefile.CaseHeader;
import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.Judge;
import org.mingjian.cases.casefile.Judgement;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.casefile.Statutes;
import org.mingjian.cases.register.Entries;
import org.mingjian.cases.register.Held;
import org.mingjian.cases.register.RegisterEntry;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.timeline.Timeline;

/** A case in the making: of the agency of 安溪县, about a person, with two certified officers, until a test says otherwise. */
public final class ACase {

    /** The agency all cases belong to unless a test says otherwise; 安溪县市场监督管理局. */
    public static final String AGENCY = "113505240039000128";

    private static final Judge JUDGE = new Judge(Statutes.load());

    private final CaseKind kind;
    private final Procedure procedure;
    private final Map<String, OfficerFacts> officers = new HashMap<>();
    private final List<CaseStep> steps = new ArrayList<>();
    private final List<Held<?>> entries = new ArrayList<>();
    private AgencyKind agencyKind = AgencyKind.DEPARTMENT;
    private String agency = AGENCY;
    private String division = "350524";
    private String field = "";
    private String matter = "未按规定明码标价";
    private String number = aNumber();
    private Party party = new Party(PartyKind.PERSON, "某某", null, null);

    private ACase(CaseKind kind, Procedure procedure) {
        this.kind = kind;
        this.procedure = procedure;
        certified(Steps.LIN, "2020-01-01", null);
        certified(Steps.CHEN, "2020-01-01", null);
    }

    public static ACase of(CaseKind kind, Procedure procedure) {
        return new ACase(kind, procedure);
    }

    public static ACase aSummaryPenalty() {
        return of(CaseKind.PENALTY, Procedure.SUMMARY);
    }

    public static ACase aPenalty() {
        return of(CaseKind.PENALTY, Procedure.ORDINARY);
    }

    public static ACase of(CaseKind kind) {
        return of(kind, Procedure.ORDINARY);
    }

    /** A case number nobody has used. */
    public static String aNumber() {
        return "测〔2022〕" + UUID.randomUUID() + "号";
    }

    public ACase against(PartyKind partyKind) {
        party = new Party(partyKind, party.name(), party.code(), party.identityNumber());
        return this;
    }

    public ACase against(Party whom) {
        party = whom;
        return this;
    }

    public ACase of(String ofAgency, String ofDivision) {
        agency = ofAgency;
        division = ofDivision;
        return this;
    }

    public ACase in(String newDivision) {
        return of(agency, newDivision);
    }

    public ACase inField(String newField) {
        field = newField;
        return this;
    }

    public ACase numbered(String newNumber) {
        number = newNumber;
        return this;
    }

    public ACase about(String newMatter) {
        matter = newMatter;
        return this;
    }

    /** Enters an officer, or replaces the entry. */
    public ACase certified(String certificate, String from, @Nullable String to) {
        LocalDate last = to == null ? null : LocalDate.parse(to);
        officers.put(certificate, new OfficerFacts(certificate, AGENCY, LocalDate.parse(from), last));
        return this;
    }

    /** Whether it is judged by registers of its own, which the suite under test does not hold. */
    public boolean hasRegisters() {
        return !entries.isEmpty();
    }

    /** Enters a version of an entry of the agency, published on its first day. */
    public ACase registered(String key, RegisterEntry entry, String from, @Nullable String to) {
        return registered(key, entry, from, to, from);
    }

    public ACase registered(
            String key, RegisterEntry entry, String from, @Nullable String to, @Nullable String publishedOn) {
        return registeredBy(agency, key, entry, from, to, publishedOn);
    }

    /** Enters a version of an entry of some agency. */
    public ACase registeredBy(
            String whose,
            String key,
            RegisterEntry entry,
            String from,
            @Nullable String to,
            @Nullable String publishedOn) {
        entries.add(new Held<>(entry, whose, key, LocalDate.parse(from), day(to), day(publishedOn)));
        return this;
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    public ACase ofAgencyKind(AgencyKind newKind) {
        agencyKind = newKind;
        return this;
    }

    public ACase with(CaseStep... more) {
        steps.addAll(List.of(more));
        return this;
    }

    public String number() {
        return number;
    }

    public CaseHeader header() {
        return new CaseHeader(agency, division, number, kind, procedure, matter, party);
    }

    public AgencyFacts agencyFacts() {
        return new AgencyFacts(
                agency, "安溪县市场监督管理局", division, field, "安市监", LocalDate.parse("2015-01-01"), null, agencyKind);
    }

    public Register register() {
        return new Register(Map.of(agency, agencyFacts()), officers, new Entries(entries));
    }

    public Dossier dossier() {
        return new Dossier(header(), agencyFacts(), new Timeline<>(steps), register(), JUDGE.statutes());
    }

    public CaseProcedure<?> theProcedure() {
        return AllProcedures.of(kind, procedure);
    }

    public Judgement judged() {
        return JUDGE.judge(dossier(), theProcedure());
    }

    /** Everything held against the case, each as {@code rule severity steps}, such as {@code PEN-051 HARD 2}. */
    public List<String> findings() {
        return judged().objections().stream()
                .map(o -> o.rule() + " " + o.severity() + " "
                        + o.steps().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .toList();
    }

    /** The case as an agency reports it. */
    public ObjectNode report() {
        ObjectNode report = ContractJson.mapper().createObjectNode();
        report.put("caseNumber", number)
                .put("kind", kind.name())
                .put("procedure", procedure.name())
                .put("agency", agency)
                .put("division", division)
                .put("matter", matter);
        report.putObject("party")
                .put("kind", party.kind().name())
                .put("name", party.name())
                .put("unifiedSocialCreditCode", party.code())
                .put("identityNumber", party.identityNumber())
                .put("representative", party.representative());
        var list = report.putArray("steps");
        steps.forEach(step -> list.add(ContractJson.mapper().valueToTree(StepForms.write(step))));
        return report;
    }
}
