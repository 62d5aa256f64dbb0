package org.mingjian.cases.penalty;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.register.Entries;
import org.mingjian.cases.register.Held;
import org.mingjian.cases.register.LeniencyItem;
import org.mingjian.cases.register.LeniencyList;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ExemptionGround;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.timeline.Objection;

/**
 * The four lists (四张清单) as they stood on the day. Silent where the agency has entered no lists, and about grounds that
 * stand in the law itself: whoever is treated more leniently for his age, or because he made good the harm, needs no list, and nobody says which of the two
 * it was. What is cited is looked up in any case.
 */
final class LeniencyRules {

    /** Grounds the lists put into concrete terms; any other needs no list. */
    private static final Set<ExemptionGround> LISTED =
            EnumSet.of(ExemptionGround.FIRST_VIOLATION, ExemptionGround.SLIGHT);

    private LeniencyRules() {}

    /** PEN-033l: whoever goes easy cites an item of the right list, with a proof of each of its conditions. */
    static List<Objection> citesAnItemWithProofs(Dossier dossier) {
        Entries entries = dossier.register().entries();
        return dossier.timeline().steps().stream()
                .filter(step ->
                        entries.keeps(LeniencyItem.class, dossier.header().agency(), step.on()))
                .flatMap(step -> objection(dossier, step).stream())
                .toList();
    }

    private static List<Objection> objection(Dossier dossier, CaseStep step) {
        return switch (step) {
            case PenaltyDecided decided -> {
                boolean cited = decided.listItem() != null;
                yield cited || isListed(decided.ground())
                        ? judge(dossier, step, listOf(decided), decided.listItem(), decided.proofs())
                        : List.of();
            }
            case FlexibleMeasureApplied applied
            when applied.listItem() != null -> judge(dossier, step, null, applied.listItem(), applied.proofs());
            default -> List.of();
        };
    }

    private static boolean isListed(@Nullable ExemptionGround ground) {
        return ground != null && LISTED.contains(ground);
    }

    private static @Nullable LeniencyList listOf(PenaltyDecided decided) {
        if (decided.outcome() == PenaltyOutcome.EXEMPT) {
            return isListed(decided.ground()) ? LeniencyList.NO_PENALTY : null;
        }
        return switch (decided.weight()) {
            case NORMAL -> null;
            case LIGHTER -> LeniencyList.LIGHTER;
            case MITIGATED -> LeniencyList.MITIGATED;
        };
    }

    private static List<Objection> judge(
            Dossier dossier, CaseStep step, @Nullable LeniencyList list, @Nullable String item, List<String> proofs) {
        int number = dossier.numberOf(step);
        if (item == null) {
            String name = list == null ? "清单" : list.label();
            return dossier.objection("PEN-033l", "没有引用" + name + "的事项；请写明适用的清单事项和各项条件的证据", number);
        }
        Optional<LeniencyItem> listed = dossier.register()
                .entries()
                .on(LeniencyItem.class, dossier.header().agency(), item, step.on())
                .map(Held::entry)
                .filter(entry -> list == null || entry.list() == list);
        if (listed.isEmpty()) {
            return dossier.objection("PEN-033l", "所引用的清单事项" + item + "在" + step.on() + "不在相应清单中；请核对", number);
        }
        int conditions = listed.get().conditions().size();
        return proofs.size() >= conditions
                ? List.of()
                : dossier.objection(
                        "PEN-033l",
                        "清单事项" + item + "有" + conditions + "项适用条件，只附" + proofs.size() + "项证据；请逐项补齐",
                        number);
    }
}
