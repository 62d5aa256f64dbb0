package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.InspectionItem;
import org.mingjian.cases.register.Power;
import org.mingjian.cases.register.RegisterEntry;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.ExecutionCarriedOut;
import org.mingjian.kernel.contract.cases.InspectionApproved;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewRequested;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.timeline.Objection;

/**
 * What a step must say when it is taken here. A reported timeline may leave it unsaid, because older systems never kept it, and
 * the rules that need it stay silent; here a gate that opens when a field is left empty would be none.
 */
final class LiveDemands {

    private LiveDemands() {}

    /** What the last step leaves unsaid, by the rule that could not judge it. */
    static List<Objection> unmet(Dossier dossier) {
        int last = dossier.timeline().size();
        List<Objection> unmet = new ArrayList<>();
        switch (dossier.step(last)) {
            case DecisionDisclosed disclosed -> {
                unmet.addAll(checked(dossier, disclosed, last));
                unmet.addAll(DisclosureRules.matterIsFitToRead(dossier, disclosed, last));
            }
            case DisclosureWithdrawn withdrawn -> unmet.addAll(explained(dossier, withdrawn, last));
            case CaseOpened opened -> unmet.addAll(itemised(dossier, opened, last));
            case InspectionApproved approved -> unmet.addAll(itemised(dossier, approved, last));
            case LegalReviewRequested request -> unmet.addAll(furnished(dossier, request, last));
            case LegalReviewConcluded review -> unmet.addAll(reasoned(dossier, review, last));
            case PenaltyDecided decided -> unmet.addAll(sameText(dossier, decided, last));
            case ExecutionCarriedOut carriedOut -> unmet.addAll(timed(dossier, carriedOut, last));
            default -> {}
        }
        return unmet;
    }

    private static List<Objection> checked(Dossier dossier, DecisionDisclosed disclosed, int last) {
        return demand(disclosed.checker(), dossier, "TS-01", "公示前应当审核把关；请填写“公示审核人”", last);
    }

    private static List<Objection> explained(Dossier dossier, DisclosureWithdrawn withdrawn, int last) {
        return dossier.header().kind() == CaseKind.PENALTY
                ? demand(withdrawn.reason(), dossier, "TS-07r", "撤回公开的处罚决定应当公开说明理由；请填写“原因”", last)
                : List.of();
    }

    private static List<Objection> itemised(Dossier dossier, CaseOpened opened, int last) {
        return keeps(dossier, Power.class) && dossier.header().kind() != CaseKind.INSPECTION
                ? demand(opened.item(), dossier, "DEL-05", "本机关已公布权责清单；请填写“事项编码”", last)
                : List.of();
    }

    private static List<Objection> itemised(Dossier dossier, InspectionApproved approved, int last) {
        return keeps(dossier, InspectionItem.class)
                ? demand(approved.item(), dossier, "INS-02", "本机关已公布检查事项清单；请填写“事项编码”", last)
                : List.of();
    }

    private static boolean keeps(Dossier dossier, Class<? extends RegisterEntry> kind) {
        CaseStep last = dossier.timeline().steps().getLast();
        return dossier.register().entries().keeps(kind, dossier.header().agency(), last.on());
    }

    private static List<Objection> furnished(Dossier dossier, LegalReviewRequested request, int last) {
        return request.materials().isEmpty() ? dossier.objection("TS-50", "请列明送审材料，不全的法制审核机构将退回", last) : List.of();
    }

    private static List<Objection> reasoned(Dossier dossier, LegalReviewConcluded review, int last) {
        List<Objection> unmet = new ArrayList<>();
        if (review.points().isEmpty()) {
            unmet.addAll(dossier.objection("TS-44", "请逐项勾选所审核的要点", last));
        }
        if (dossier.header().kind() == CaseKind.PENALTY) {
            unmet.addAll(demand(review.qualified(), dossier, "TS-48", "请注明审核人员是否具备法律职业资格", last));
        }
        return unmet;
    }

    private static List<Objection> sameText(Dossier dossier, PenaltyDecided decided, int last) {
        boolean reviewedText = dossier.leadingTo(decided).stream()
                .anyMatch(step -> step instanceof LegalReviewConcluded review && review.draftDigest() != null);
        return reviewedText
                ? demand(decided.draftDigest(), dossier, "TS-45", "法制审核时登记了决定文本的校验值；请填写所决定文本的校验值", last)
                : List.of();
    }

    private static List<Objection> timed(Dossier dossier, ExecutionCarriedOut carriedOut, int last) {
        return carriedOut.emergency()
                ? List.of()
                : demand(carriedOut.hour(), dossier, "COE-043", "不得在夜间实施强制执行；请填写实施的时间（小时）", last);
    }

    private static List<Objection> demand(
            @Nullable Object said, Dossier dossier, String rule, String detail, int last) {
        return Objects.isNull(said) ? dossier.objection(rule, detail, last) : List.of();
    }
}
