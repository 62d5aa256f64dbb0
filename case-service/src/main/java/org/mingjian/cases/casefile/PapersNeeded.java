package org.mingjian.cases.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mingjian.kernel.contract.cases.CaseArchived;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.contract.cases.WireFields;
import org.mingjian.kernel.statute.Papers.Paper;
import org.mingjian.kernel.timeline.Objection;

/** The papers (文书) a case needs for the steps that were taken in it. */
final class PapersNeeded {

    private PapersNeeded() {}

    /** The papers that type of step may need in that case, whatever it will say. */
    static List<Paper> byType(Dossier dossier, StepType type) {
        CaseHeader header = dossier.header();
        return dossier.statutes()
                .papers()
                .of(header.kind().name(), header.procedure().name(), type.wireName());
    }

    /** The papers that step needs. */
    static List<Paper> by(Dossier dossier, CaseStep step) {
        return byType(dossier, step.type()).stream()
                .filter(paper -> isAskedFor(paper, step))
                .toList();
    }

    private static boolean isAskedFor(Paper paper, CaseStep step) {
        if (paper.when().isEmpty()) {
            return true;
        }
        String[] condition = paper.when().split("=", 2);
        Object said = WireFields.value(StepForms.write(step), condition[0]);
        return said instanceof List<?> list ? list.contains(condition[1]) : condition[1].equals(String.valueOf(said));
    }

    /**
     * TS-20: the archived file holds the papers of the steps that were taken. Judged where the step of archiving tells what
     * is in the file; the contents list itself then is there.
     */
    static List<Objection> areInTheArchivedFile(Dossier dossier) {
        CaseArchived archived = dossier.timeline().last(CaseArchived.class).orElse(null);
        if (archived == null || archived.papers().isEmpty()) {
            return List.of();
        }
        Set<String> missing = new LinkedHashSet<>();
        for (CaseStep step : dossier.before(archived)) {
            by(dossier, step).stream()
                    .filter(paper -> !paper.isAmong(archived.papers()))
                    .map(paper -> paper.name() + "（" + step.type().label() + "）")
                    .forEach(missing::add);
        }
        return missing.isEmpty()
                ? List.of()
                : dossier.objection(
                        "TS-20", "卷内目录缺少：" + String.join("、", missing) + "；请补齐后归档", dossier.numberOf(archived));
    }
}
