package org.mingjian.cases.casefile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.Held;
import org.mingjian.cases.register.MajorDecision;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identifier.DivisionLevel;
import org.mingjian.kernel.statute.Thresholds.Party;

/** Whether a decision is in its agency's catalogue of major ones (重大执法决定目录清单) as it stood on the day, and why. */
public final class MajorDecisions {

    /** How catalogues name levels. */
    private static final Map<String, DivisionLevel> LEVELS = Map.ofEntries(
            Map.entry("国家级", DivisionLevel.COUNTRY),
            Map.entry("省", DivisionLevel.PROVINCE),
            Map.entry("市级", DivisionLevel.PREFECTURE),
            Map.entry("设区", DivisionLevel.PREFECTURE),
            Map.entry("县", DivisionLevel.COUNTY),
            Map.entry("区级", DivisionLevel.COUNTY),
            Map.entry("乡", DivisionLevel.TOWNSHIP),
            Map.entry("镇", DivisionLevel.TOWNSHIP),
            Map.entry("街道", DivisionLevel.TOWNSHIP));

    private MajorDecisions() {}

    /** Whether the file says that the decision is major, or the catalogue does. */
    public static boolean isMajor(Dossier dossier, CaseStep decision) {
        return isToldMajor(decision) || lineOf(dossier, decision).isPresent();
    }

    /** Whether the file says so. */
    static boolean isToldMajor(CaseStep decision) {
        return switch (decision) {
            case PenaltyDecided penalty -> penalty.major();
            case MeasureDecided measure -> measure.major();
            case ExecutionDecided execution -> execution.major();
            default -> false;
        };
    }

    /** A limit that starts with each major decision of that type. */
    public static Limitation.Start starts(Class<? extends CaseStep> type) {
        return new Limitation.Start() {
            @Override
            public boolean at(List<CaseStep> steps, int index) {
                return type.isInstance(steps.get(index)) && isToldMajor(steps.get(index));
            }

            @Override
            public List<Integer> in(Dossier dossier) {
                return IntStream.range(0, dossier.timeline().size())
                        .filter(index ->
                                type.isInstance(dossier.step(index + 1)) && isMajor(dossier, dossier.step(index + 1)))
                        .boxed()
                        .toList();
            }
        };
    }

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
                .map(line -> "“" + line.name() + "”" + said(dossier, decision, line))
                .findFirst();
    }

    private static boolean fulfils(Dossier dossier, CaseStep decision, MajorDecision line) {
        return isOfTheLevel(dossier, line.level())
                && (line.field() == null || line.field().equals(Competence.fieldOf(dossier)))
                && (!line.hearing() || dossier.leadingTo(decision).stream().anyMatch(HearingHeld.class::isInstance))
                && (line.sanctions().isEmpty() || !Collections.disjoint(line.sanctions(), sanctions(decision)))
                && reaches(amount(decision), from(dossier, decision, line), line);
    }

    /** Whether a line means agencies of this one's level; one that says nothing, or no level we know, means any. */
    private static boolean isOfTheLevel(Dossier dossier, @Nullable String level) {
        List<DivisionLevel> meant = level == null
                ? List.of()
                : LEVELS.entrySet().stream()
                        .filter(entry -> level.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return meant.isEmpty()
                || meant.contains(
                        DivisionCode.parse(dossier.agency().division()).level());
    }

    /** A line that states an amount for others only does not mean this party. */
    private static boolean reaches(BigDecimal amount, @Nullable BigDecimal from, MajorDecision line) {
        boolean statesAmounts = line.personFrom() != null || line.organisationFrom() != null;
        return !statesAmounts || (from != null && amount.compareTo(from) >= 0);
    }

    /** A sole trader is whom the law of that place and day takes him for. */
    private static @Nullable BigDecimal from(Dossier dossier, CaseStep decision, MajorDecision line) {
        return dossier.party(decision.on()) == Party.PERSON ? line.personFrom() : line.organisationFrom();
    }

    private static List<?> sanctions(CaseStep decision) {
        return decision instanceof PenaltyDecided penalty ? penalty.sanctions() : List.of();
    }

    /** Fine and confiscation are compared each for itself, as everywhere: texts say the one or the other, not their sum. */
    private static BigDecimal amount(CaseStep decision) {
        return switch (decision) {
            case PenaltyDecided penalty -> penalty.fine().max(penalty.confiscated());
            case LevyDecided levy -> levy.amount();
            default -> BigDecimal.ZERO;
        };
    }

    private static String said(Dossier dossier, CaseStep decision, MajorDecision line) {
        BigDecimal from = from(dossier, decision, line);
        return (from == null ? "" : "（数额" + from.toPlainString() + "元以上）") + (line.hearing() ? "（举行过听证）" : "");
    }
}
