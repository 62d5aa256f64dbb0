package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.redaction.MaskedName;
import org.mingjian.kernel.redaction.PersonalMark;
import org.mingjian.kernel.redaction.RedactionProfile;
import org.mingjian.kernel.statute.Jurisdiction;
import org.mingjian.kernel.statute.TimeLimit;
import org.mingjian.kernel.timeline.Objection;

/** What may be disclosed, and how: the limits of disclosure beside its time (国办发〔2018〕118号二、(六)). */
public final class DisclosureRules {

    private static final int EIGHTEEN = 18;

    private DisclosureRules() {}

    /** The topic of the limit within which decisions of that kind are disclosed. */
    public static String topicOf(CaseKind kind) {
        return switch (kind) {
            case PENALTY -> "disclosure-penalty";
            case LICENCE -> "disclosure-licence";
            case COMPULSORY_MEASURE, COMPULSORY_EXECUTION -> "disclosure-compulsion";
            case LEVY -> "disclosure-levy";
            case CONFIRMATION, INSPECTION, OTHER -> "disclosure-other";
        };
    }

    /** Whether the law forbids on that day to disclose a decision of this kind, agency and field at all. */
    public static boolean isSealed(Dossier dossier, LocalDate day) {
        return isSealed(
                dossier.statutes(), dossier.header().kind(), dossier.agency().jurisdiction(), day);
    }

    /** The same of a case that is not read as a whole. */
    public static boolean isSealed(Statutes statutes, CaseKind kind, Jurisdiction matter, LocalDate day) {
        return statutes.timeLimits()
                .find(topicOf(kind), matter, day)
                .filter(limit -> !limit.isCountable())
                .isPresent();
    }

    /** The first day, if there is one, from which the law forbids to go on showing what is shown. */
    public static Optional<LocalDate> sealedFrom(Dossier dossier, LocalDate shown) {
        String topic = topicOf(dossier.header().kind());
        return dossier.statutes().timeLimits().all().stream()
                .filter(limit -> limit.topics().contains(topic)
                        && !limit.isCountable()
                        && limit.jurisdiction().covers(dossier.agency().jurisdiction()))
                .map(TimeLimit::effectiveFrom)
                .filter(day -> day.isAfter(shown))
                .min(LocalDate::compareTo);
    }

    /** Whether the party was a minor, as far as the file tells. */
    public static boolean isAboutAMinor(Dossier dossier) {
        return isAboutAMinor(dossier.header().party(), dossier.timeline().first(CaseOpened.class));
    }

    /** The same of a case that is not read as a whole. */
    public static boolean isAboutAMinor(Party party, Optional<CaseOpened> opened) {
        Integer age = opened.map(CaseOpened::partyAge).orElse(null);
        return party.kind() == PartyKind.PERSON && age != null && age < EIGHTEEN;
    }

    /** What stands in the way of that step, the last before it, unless it says why it no longer does. */
    public static Optional<DisclosureWithheld> withholding(Dossier dossier, DecisionDisclosed disclosed) {
        List<CaseStep> before = dossier.before(disclosed).reversed();
        return before.stream()
                .filter(DisclosureWithheld.class::isInstance)
                .map(DisclosureWithheld.class::cast)
                .findFirst()
                .filter(withheld -> !withheld.reason().canPass() || disclosed.released() == null);
    }

    /** What the public reads of the matter, before anything is taken out. */
    public static String textOf(Dossier dossier, DecisionDisclosed disclosed) {
        String summary = disclosed.summary();
        return summary == null ? dossier.header().matter() : summary;
    }

    /** What is removed from it on that day. */
    public static RedactionProfile profile(Dossier dossier, LocalDate day) {
        return dossier.statutes()
                .redactions()
                .find(dossier.header().kind(), dossier.agency().jurisdiction(), day);
    }

    /** Whether the party goes by a natural person's name, which the public does not read on that day. */
    public static boolean isMasked(Dossier dossier, LocalDate day) {
        Party party = dossier.header().party();
        return profile(dossier, day).masks().contains(party.kind())
                || (party.kind() == PartyKind.SOLE_TRADER && MaskedName.isOwnName(party.name()));
    }

    /**
     * TS-13: what is withheld by law or by the agency's own decision is not disclosed (R24). TS-13m: nor is a decision on a
     * minor, whose identity nobody may make known.
     */
    public static List<Objection> withheldIsNotDisclosed(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (DecisionDisclosed disclosed : dossier.timeline().all(DecisionDisclosed.class)) {
            int number = dossier.numberOf(disclosed);
            @Nullable
            DisclosureWithheld withheld = withholding(dossier, disclosed).orElse(null);
            if (withheld != null) {
                String advice = withheld.reason().canPass() ? "；原因已经消除的，请填写“不予公开原因消除的说明”" : "";
                objections.addAll(dossier.objection(
                        "TS-13",
                        "该决定因“" + withheld.reason().label() + "”不予公开，不得公示" + advice,
                        dossier.numberOf(withheld),
                        number));
            } else if (isAboutAMinor(dossier)) {
                objections.addAll(dossier.objection("TS-13m", "当事人是未成年人，决定不予公开；请改为办理“决定不予公开”", number));
            } else if (isSealed(dossier, disclosed.on()) && !isSealedSinceItsDecision(dossier, disclosed)) {
                objections.addAll(dossier.objection("TS-13", "治安管理处罚记录自" + disclosed.on() + "前已依法封存，不得公示", number));
            }
        }
        return objections;
    }

    /** Where the decision was already made under the seal, its own limit says so. */
    private static boolean isSealedSinceItsDecision(Dossier dossier, DecisionDisclosed disclosed) {
        return dossier.before(disclosed).stream()
                .filter(Plausibility::isDecision)
                .anyMatch(decision -> isSealed(dossier, decision.on()) && isPenalising(decision));
    }

    private static boolean isPenalising(CaseStep decision) {
        return !(decision instanceof PenaltyDecided penalty) || penalty.outcome() == PenaltyOutcome.PENALISED;
    }

    /** TS-09: nobody gets out of disclosure by a reason that cannot be. */
    public static List<Objection> withholdingFitsTheCase(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (DisclosureWithheld withheld : dossier.timeline().all(DisclosureWithheld.class)) {
            boolean person = dossier.header().party().kind() == PartyKind.PERSON;
            boolean fits = switch (withheld.reason()) {
                case SEALED_POLICE_RECORD -> isSealed(dossier, withheld.on());
                case MINOR -> person;
                default -> true;
            };
            if (!fits) {
                objections.addAll(dossier.objection(
                        "TS-09",
                        "不予公开的理由“" + withheld.reason().label() + "”与案件不符；请核对当事人、执法领域和日期",
                        dossier.numberOf(withheld)));
            }
        }
        return objections;
    }

    /**
     * TS-14: what is written for the public holds nothing personal (R24). What was found is named, but not repeated. The
     * matter of a reported file was written for the file; what of it the public reads is redacted first.
     */
    public static List<Objection> nothingPersonalIsDisclosed(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (CaseStep step : dossier.timeline().steps()) {
            String text = switch (step) {
                case DecisionDisclosed disclosed when disclosed.summary() != null -> disclosed.summary();
                case DisclosureWithdrawn withdrawn when withdrawn.reason() != null -> withdrawn.reason();
                default -> "";
            };
            objections.addAll(personal(dossier, dossier.numberOf(step), found(dossier, step, text)));
        }
        return objections;
    }

    private static List<Objection> personal(Dossier dossier, int number, List<String> found) {
        return found.isEmpty()
                ? List.of()
                : dossier.objection(
                        "TS-14", "拟公开的内容中有" + String.join("、", found) + "；请在“公示内容”或者“原因”中填写不含这些信息的文字", number);
    }

    private static List<String> found(Dossier dossier, CaseStep step, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> found = profile(dossier, step.on()).redactor().find(text).stream()
                .map(PersonalMark::label)
                .collect(Collectors.toCollection(ArrayList::new));
        boolean ownWords = !(step instanceof DecisionDisclosed disclosed) || disclosed.summary() != null;
        if (ownWords
                && isMasked(dossier, step.on())
                && text.contains(dossier.header().party().name())) {
            found.add("当事人姓名");
        }
        return found;
    }

    /** TS-14 live: a text of its own where the matter of the file tells something personal. */
    static List<Objection> matterIsFitToRead(Dossier dossier, DecisionDisclosed disclosed, int number) {
        return disclosed.summary() == null
                ? personal(dossier, number, found(dossier, disclosed, textOf(dossier, disclosed)))
                : List.of();
    }
}
