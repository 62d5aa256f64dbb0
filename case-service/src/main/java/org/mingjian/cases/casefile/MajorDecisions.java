package org.mingjian.cases.casefile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.Held;
import org.mingjian.cases.register.MajorDecision;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;

/** Whether a decision is in its agency's catalogue of major ones (重大执法决定目录清单) as it stood on the day, and why. */
public final class MajorDecisions {

    private MajorDecisions() {}

    /** The line of the catalogue the decision fulfils, in words; empty where none, or where there is no catalogue. */
    public static Optional<String> lineOf(Dossier dossier, CaseStep decision) {
        if (decision instanceof PenaltyDecided penalty && penalty.outcome() != PenaltyOutcome.PENALISED) {
            return Optional.empty();
        }
        return dossier
                .register()
                .entries()
                .allOn(MajorDecision.class, dossier.header().agency(), decision.on())
                .stream()
                .map(Held::entry)
                .filter(line -> line.kind() == dossier.header().kind() && fulfils(dossier, decision, line))
                .map(line -> "“" + line.name() + "”" + said(dossier, line))
                .findFirst();
    }

    private static boolean fulfils(Dossier dossier, CaseStep decision, MajorDecision line) {
        return (line.field() == null || line.field().equals(Competence.fieldOf(dossier)))
                && (!line.hearing() || dossier.before(decision).stream().anyMatch(HearingHeld.class::isInstance))
                && (line.sanctions().isEmpty() || !Collections.disjoint(line.sanctions(), sanctions(decision)))
                && reaches(amount(decision), from(dossier, line), line);
    }

    /** A line that states an amount for others only does not mean this party. */
    private static boolean reaches(BigDecimal amount, @Nullable BigDecimal from, MajorDecision line) {
        boolean statesAmounts = line.personFrom() != null || line.organisationFrom() != null;
        return !statesAmounts || (from != null && amount.compareTo(from) >= 0);
    }

    private static @Nullable BigDecimal from(Dossier dossier, MajorDecision line) {
        return dossier.header().party().kind() == PartyKind.PERSON ? line.personFrom() : line.organisationFrom();
    }

    private static List<?> sanctions(CaseStep decision) {
        return decision instanceof PenaltyDecided penalty ? penalty.sanctions() : List.of();
    }

    private static BigDecimal amount(CaseStep decision) {
        return switch (decision) {
            case PenaltyDecided penalty -> penalty.fine().add(penalty.confiscated());
            case LevyDecided levy -> levy.amount();
            default -> BigDecimal.ZERO;
        };
    }

    private static String said(Dossier dossier, MajorDecision line) {
        BigDecimal from = from(dossier, line);
        return (from == null ? "" : "（数额" + from.toPlainString() + "元以上）") + (line.hearing() ? "（举行过听证）" : "");
    }
}
