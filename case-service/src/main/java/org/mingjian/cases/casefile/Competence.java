package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyKind;
import org.mingjian.cases.register.Delegation;
import org.mingjian.cases.register.Entries;
import org.mingjian.cases.register.Entrustment;
import org.mingjian.cases.register.Held;
import org.mingjian.cases.register.InspectionItem;
import org.mingjian.cases.register.Power;
import org.mingjian.cases.register.Subject;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.InspectionApproved;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.timeline.Objection;

/**
 * Whether the agency may act at all, by the registers as they stood: confirmed as a subject when the case was opened and on
 * the day of each decision, holding the item and entrusted in writing when it was opened. An item it held on that day it may
 * go on with, whatever is withdrawn or confirmed later.
 * Where an agency has no entry in a register, the rule that looks into it stays silent.
 */
public final class Competence {

    private Competence() {}

    /** Code of the item the case is about, as it was opened, applied for or approved; null where nobody says. */
    public static @Nullable String itemOf(Dossier dossier) {
        for (CaseStep step : dossier.timeline().steps()) {
            String item = itemOf(step);
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    private static @Nullable String itemOf(CaseStep step) {
        return switch (step) {
            case CaseOpened opened -> opened.item();
            case ApplicationReceived received -> received.item();
            case ApplicationAccepted accepted -> accepted.item();
            case InspectionApproved approved -> approved.item();
            default -> null;
        };
    }

    /**
     * Field of that item on the day the case began, as the agency's own list has it, or that of the organ it was delegated
     * by; empty where it is not known.
     */
    public static String fieldOf(Dossier dossier) {
        String item = itemOf(dossier);
        if (item == null) {
            return "";
        }
        Entries entries = dossier.register().entries();
        String agency = dossier.header().agency();
        LocalDate day = dossier.step(1).on();
        return entries.on(Power.class, agency, item, day)
                .map(held -> Objects.toString(held.entry().field(), ""))
                .or(() -> entries.on(InspectionItem.class, agency, item, day)
                        .map(held -> Objects.toString(held.entry().field(), "")))
                .or(() -> delegatedField(entries, agency, item, day))
                .orElse("");
    }

    private static Optional<String> delegatedField(Entries entries, String agency, String item, LocalDate day) {
        return entries.ofItem(Delegation.class, agency, item, day).stream()
                .flatMap(held -> entries.on(Power.class, held.entry().fromOrgan(), item, day).stream())
                .flatMap(held -> Stream.ofNullable(held.entry().field()))
                .findFirst();
    }

    /**
     * OFF-01: the agency was confirmed as an enforcement body, and that was published, when the case began and when it was
     * decided.
     */
    public static List<Objection> subjectIsConfirmed(Dossier dossier) {
        return IntStream.rangeClosed(1, dossier.timeline().size())
                .filter(number -> number == 1 || Plausibility.isDecision(dossier.step(number)))
                .filter(number -> !isConfirmed(dossier, dossier.step(number).on()))
                .mapToObj(number -> dossier.objection(
                        "OFF-01", "本机关的行政执法主体资格在" + dossier.step(number).on() + "没有经确认并公告，不得实施行政执法；请核对执法主体名录", number))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isConfirmed(Dossier dossier, LocalDate day) {
        Entries entries = dossier.register().entries();
        String agency = dossier.header().agency();
        return !entries.keeps(Subject.class, agency, day)
                || entries.on(Subject.class, agency, agency, day)
                        .filter(held -> held.publishedBy(day))
                        .isPresent();
    }

    /**
     * DEL-05: the item was in the agency's list of powers, or delegated to it and taken on, on the day the case was opened.
     * An inspection is bound by the list of inspection items instead.
     */
    public static List<Objection> itemIsHeld(Dossier dossier) {
        CaseOpened opened = dossier.timeline().first(CaseOpened.class).orElse(null);
        Entries entries = dossier.register().entries();
        String agency = dossier.header().agency();
        if (opened == null || opened.item() == null || dossier.header().kind() == CaseKind.INSPECTION) {
            return List.of();
        }
        String item = opened.item();
        LocalDate day = opened.on();
        boolean registered = entries.keeps(Power.class, agency, day) || entries.keeps(Delegation.class, agency, day);
        if (!registered || hasPower(dossier, item, day)) {
            return List.of();
        }
        List<Held<Delegation>> delegations = entries.ofItem(Delegation.class, agency, item, day);
        if (delegations.stream().anyMatch(held -> isTakenOn(held.entry(), day))) {
            return List.of();
        }
        String why = delegations.isEmpty() ? "不在本机关权责清单和已承接的赋权事项中" : "的赋权尚未承接确认，由原机关办理";
        return dossier.objection(
                "DEL-05", "立案之日" + day + "，事项" + item + why + "；请核对事项或者移送有权机关", dossier.numberOf(opened));
    }

    /**
     * LIC-022: the licence applied for was among the agency's powers on the day the application was accepted, or received
     * where nobody reports an acceptance.
     */
    public static List<Objection> licensingItemIsHeld(Dossier dossier) {
        String item = itemOf(dossier);
        CaseStep step = dossier.timeline()
                .first(ApplicationAccepted.class)
                .map(CaseStep.class::cast)
                .or(() -> dossier.timeline().first(ApplicationReceived.class).map(CaseStep.class::cast))
                .orElse(null);
        if (item == null
                || step == null
                || !dossier.register()
                        .entries()
                        .keeps(Power.class, dossier.header().agency(), step.on())
                || hasPower(dossier, item, step.on())) {
            return List.of();
        }
        return dossier.objection(
                "LIC-022",
                "在" + step.on() + "，事项" + item + "不在本机关权责清单的行政许可事项中；请核对事项或者告知向有权机关申请",
                dossier.numberOf(step));
    }

    /** Whether the agency's list had that item that day, as a power of the kind the case is of. */
    private static boolean hasPower(Dossier dossier, String item, LocalDate day) {
        return dossier.register()
                .entries()
                .on(Power.class, dossier.header().agency(), item, day)
                .filter(held -> held.entry().kind() == dossier.header().kind())
                .isPresent();
    }

    private static boolean isTakenOn(Delegation delegation, LocalDate day) {
        return delegation.confirmedOn() != null && !delegation.confirmedOn().isAfter(day);
    }

    /**
     * PEN-020, OFF-09, COE-017: an entrusted organisation acts within the term of a written entrustment by somebody who is
     * not entrusted himself, filed with those above; compulsory measures are not entrusted at all. Silent for an organisation
     * nobody has entered an entrustment for, but for compulsory measures.
     */
    public static List<Objection> entrustedInWriting(Dossier dossier) {
        if (dossier.agency().kind() != AgencyKind.ENTRUSTED_BODY
                || dossier.timeline().size() == 0) {
            return List.of();
        }
        List<MeasureDecided> measures = dossier.timeline().all(MeasureDecided.class);
        if (!measures.isEmpty()) {
            return measures.stream()
                    .flatMap(measure ->
                            dossier.objection("COE-017", "行政强制措施权不得委托；请由行政机关自行实施", dossier.numberOf(measure)).stream())
                    .toList();
        }
        Entries entries = dossier.register().entries();
        String body = dossier.header().agency();
        if (!entries.isEntrusted(body)) {
            return List.of();
        }
        CaseStep first = dossier.step(1);
        @Nullable String item = itemOf(dossier);
        List<Held<Entrustment>> written = entries.entrustedTo(body, first.on()).stream()
                .filter(held -> isWritten(held.entry(), first.on()) && covers(held.entry(), item))
                .filter(held -> !isEntrustedItself(dossier, held.agency()))
                .toList();
        if (written.isEmpty()) {
            return dossier.objection("PEN-020", "在" + first.on() + "没有行政机关对该事项的有效书面委托；受委托组织不得再委托", 1);
        }
        return written.stream().anyMatch(held -> held.entry().filedOn() != null)
                ? List.of()
                : dossier.objection("OFF-09", "委托执法没有报上一级行政机关和本级人民政府备案的记录；请补报", 1);
    }

    private static boolean isWritten(Entrustment entrustment, LocalDate day) {
        return entrustment.writtenOn() != null && !entrustment.writtenOn().isAfter(day);
    }

    private static boolean covers(Entrustment entrustment, @Nullable String item) {
        return item == null
                || entrustment.items().isEmpty()
                || entrustment.items().contains(item);
    }

    private static boolean isEntrustedItself(Dossier dossier, String agency) {
        return dossier.register()
                .agency(agency)
                .filter(facts -> facts.kind() == AgencyKind.ENTRUSTED_BODY)
                .isPresent();
    }
}
