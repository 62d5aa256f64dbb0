package org.mingjian.cases.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.DisclosureRules;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.Judgement;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.casefile.Plausibility;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ConfirmationDecided;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.StepText;
import org.mingjian.kernel.redaction.MaskedName;
import org.mingjian.kernel.redaction.RedactionProfile;
import org.mingjian.kernel.redaction.Redactor;

/**
 * Composes what the public reads. A decision that is not in force, that is withheld, or whose record is sealed, yields
 * nothing, whatever was reported (R24, R25); that is a finding, and this the second lock.
 */
final class Composing {

    private final UUID caseId;
    private final Dossier dossier;
    private final Judgement judgement;

    Composing(UUID caseId, Dossier dossier, Judgement judgement) {
        this.caseId = caseId;
        this.dossier = dossier;
        this.judgement = judgement;
    }

    /** Everything the case discloses, oldest first. A further channel for the same decision makes no further version. */
    List<DisclosedVersion> versions() {
        List<DisclosedVersion> versions = new ArrayList<>();
        @Nullable CaseStep decision = null;
        int shown = 0;
        int number = 0;
        for (CaseStep step : dossier.timeline().steps()) {
            number++;
            if (Plausibility.isDecision(step)) {
                decision = step;
                shown = 0;
            } else if (CommonRules.takesBack(step)) {
                decision = null;
                shown = 0;
            } else if (step instanceof DisclosureWithdrawn || step instanceof DisclosureWithheld) {
                shown = 0;
            } else if (step instanceof DecisionDisclosed disclosed
                    && decision != null
                    && shown == 0
                    && isPublic(disclosed)) {
                versions.add(compose(disclosed, number, decision));
                shown = number;
            }
        }
        return versions;
    }

    private boolean isPublic(DecisionDisclosed disclosed) {
        return DisclosureRules.withholding(dossier, disclosed).isEmpty()
                && !DisclosureRules.isAboutAMinor(dossier)
                && !DisclosureRules.isSealed(dossier, disclosed.on());
    }

    private DisclosedVersion compose(DecisionDisclosed disclosed, int number, CaseStep decision) {
        RedactionProfile profile = DisclosureRules.profile(dossier, disclosed.on());
        Party party = dossier.header().party();
        boolean masked = DisclosureRules.isMasked(dossier, disclosed.on());
        String name = masked ? MaskedName.of(party.name()) : party.name();
        Cleaning cleaning = new Cleaning(profile.redactor(), masked ? party.name() : "", name);
        if (masked) {
            cleaning.redactions.add("party NAME");
        }
        String matter = cleaning.clean("matter", DisclosureRules.textOf(dossier, disclosed));
        String decisionNumber = cleaning.clean(
                "number", numberOf(decision).orElse(dossier.header().caseNumber()));
        String conclusion = cleaning.clean("conclusion", StepText.withoutFreeText(decision));
        String channel = disclosed.channel();
        return new DisclosedVersion(
                DisclosedVersion.idOf(caseId, number),
                number,
                profile.redactor().clean(name).text(),
                decisionNumber,
                matter,
                decision.type().label(),
                conclusion,
                decision.on(),
                dueOn(dossier.numberOf(decision)),
                disclosed.on(),
                shownUntil(disclosed),
                channel == null ? null : profile.redactor().clean(channel).text(),
                disclosed.checker(),
                disclosed.replaces(),
                profile.version(),
                profile.fields(),
                cleaning.redactions);
    }

    /** Takes out of each text what is personal, and writes down what was. */
    private static final class Cleaning {

        private final Redactor redactor;
        private final String name;
        private final String shown;
        private final List<String> redactions = new ArrayList<>();

        /** @param name to be masked; empty where it is not */
        Cleaning(Redactor redactor, String name, String shown) {
            this.redactor = redactor;
            this.name = name;
            this.shown = shown;
        }

        String clean(String field, String text) {
            String masked = text;
            if (!name.isEmpty() && text.contains(name)) {
                masked = text.replace(name, shown);
                redactions.add(field + " NAME");
            }
            Redactor.Clean clean = redactor.clean(masked);
            clean.found().forEach(mark -> redactions.add(field + " " + mark.name()));
            return clean.text();
        }
    }

    private @Nullable LocalDate dueOn(int decision) {
        String topic = DisclosureRules.topicOf(dossier.header().kind());
        return judgement.limits().stream()
                .filter(limit -> limit.startStep() == decision
                        && limit.deadline().limit().topics().contains(topic))
                .map(limit -> limit.deadline().due())
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate shownUntil(DecisionDisclosed disclosed) {
        @Nullable LocalDate until = disclosed.disclosedUntil();
        @Nullable
        LocalDate sealed = DisclosureRules.sealedFrom(dossier, disclosed.on())
                .map(day -> day.minusDays(1))
                .orElse(null);
        if (until == null || sealed == null) {
            return until == null ? sealed : until;
        }
        return until.isBefore(sealed) ? until : sealed;
    }

    private static Optional<String> numberOf(CaseStep decision) {
        return Optional.ofNullable(
                switch (decision) {
                    case PenaltyDecided decided -> decided.documentNumber();
                    case LicenceDecided decided -> decided.documentNumber();
                    case MeasureDecided decided -> decided.documentNumber();
                    case ExecutionDecided decided -> decided.documentNumber();
                    case ConfirmationDecided decided -> decided.documentNumber();
                    case LevyDecided decided -> decided.documentNumber();
                    default -> null;
                });
    }
}
