package org.mingjian.cases.casefile;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.timeline.Objection;

/** What a step that was taken here came to. */
@Schema(name = "StepReceipt", description = "What a step that was taken came to (步骤回执).")
record StepReceipt(
        UUID caseId,
        String caseNumber,
        String stage,

        @Schema(description = "Number of the step; also the version of the case.")
        int step,

        @Schema(description = "Digest of the step's entry in the case's chain.")
        String sha256,

        @Schema(description = "The steps the procedure offers next, by their wire names.")
        List<String> nextSteps,

        List<ObjectionView> findings) {

    /** Something a rule holds against the case. */
    @Schema(name = "Objection", description = "Something a rule holds against a case (问题).")
    record ObjectionView(String rule, String article, List<Integer> steps, String detail) {}

    static StepReceipt of(JudgedCase judged, CaseProcedure<?> procedure) {
        return new StepReceipt(
                judged.id(),
                judged.dossier().header().caseNumber(),
                judged.judgement().stage(),
                judged.dossier().timeline().size(),
                judged.added().head().sha256(),
                LiveSteps.permitted(procedure, judged.dossier().timeline().steps()).stream()
                        .map(StepType::wireName)
                        .toList(),
                judged.judgement().objections().stream().map(StepReceipt::view).toList());
    }

    private static ObjectionView view(Objection objection) {
        return new ObjectionView(objection.rule(), objection.article(), objection.steps(), objection.detail());
    }
}
