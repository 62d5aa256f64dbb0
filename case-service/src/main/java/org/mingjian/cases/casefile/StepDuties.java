package org.mingjian.cases.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewReturned;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * Who may take which step here (办审分离, 国办发〔2018〕118号(十一)). The rules judge the people a step names; this judges the
 * account that records it, so that nobody signs a review in another's name. A system answers for its own users.
 */
final class StepDuties {

    private static final Set<StepType> REVIEWING =
            Set.of(StepType.LEGAL_REVIEW_CONCLUDED, StepType.LEGAL_REVIEW_RETURNED);

    private StepDuties() {}

    /**
     * Lets the step pass.
     *
     * @throws ProblemException {@code forbidden} when the role does not take this step, {@code duties-not-separated} when
     *     a reviewer signs for somebody else or has handled the case, or when whoever reviewed it takes another step
     */
    static void require(Actor actor, CaseStep step, KeptCase kept) {
        if (!mayTake(actor.roles(), step.type())) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    REVIEWING.contains(step.type())
                            ? "法制审核由法制审核人员进行；请送本机关法制审核机构。"
                            : "“" + step.type().label() + "”由办案人员办理，当前账号不是办案人员。");
        }
        if (actor.is(Role.AGENCY_SYSTEM)) {
            return;
        }
        switch (step) {
            case LegalReviewConcluded review -> requireReviewer(actor, review.reviewer(), kept);
            case LegalReviewReturned returned -> requireReviewer(actor, returned.reviewer(), kept);
            default -> requireNoReviewer(actor, step, kept);
        }
    }

    /** Whether somebody with these roles takes that step at all: reviewers review, officers do everything else. */
    static boolean mayTake(Set<String> roles, StepType type) {
        return roles.contains(Role.AGENCY_SYSTEM)
                || roles.contains(REVIEWING.contains(type) ? Role.LEGAL_REVIEWER : Role.CASE_OFFICER);
    }

    private static void requireReviewer(Actor actor, @Nullable String reviewer, KeptCase kept) {
        if (actor.certificate() == null || !Objects.equals(actor.certificate(), reviewer)) {
            throw ProblemException.of(ProblemType.DUTIES_NOT_SEPARATED, "审核人员应当是当前登录的审核人员本人；请填写本人的编号，账号没有登记编号的请联系管理员。");
        }
        requireOtherHands(actor, kept);
    }

    /** Whoever reviewed the case does not go on to handle it, neither by the account nor by the officers the step names. */
    private static void requireNoReviewer(Actor actor, CaseStep step, KeptCase kept) {
        List<CaseStep> steps = kept.steps();
        for (int index = 0; index < steps.size(); index++) {
            CaseStep before = steps.get(index);
            if (REVIEWING.contains(before.type())
                    && (actor.subject().equals(kept.recordedBy().get(index))
                            || Dossier.isHandledBy(step, reviewerOf(before)))) {
                throw ProblemException.of(
                        ProblemType.DUTIES_NOT_SEPARATED,
                        "本案第" + (index + 1) + "步“" + before.type().label() + "”由同一人作出，审核人员不得办理本案；请由其他办案人员办理。");
            }
        }
    }

    private static @Nullable String reviewerOf(CaseStep step) {
        return switch (step) {
            case LegalReviewConcluded review -> review.reviewer();
            case LegalReviewReturned returned -> returned.reviewer();
            default -> null;
        };
    }

    private static void requireOtherHands(Actor actor, KeptCase kept) {
        List<CaseStep> steps = kept.steps();
        Dossier.handledBy(steps, actor.certificate()).ifPresent(handled -> {
            throw ProblemException.of(
                    ProblemType.DUTIES_NOT_SEPARATED,
                    "本案第" + handled + "步“" + steps.get(handled - 1).type().label()
                            + "”由该审核人员参与办理，办案人员不得作为审核人员；请由其他审核人员审核。");
        });
        for (int index = 0; index < steps.size(); index++) {
            CaseStep before = steps.get(index);
            if (!REVIEWING.contains(before.type())
                    && actor.subject().equals(kept.recordedBy().get(index))) {
                throw ProblemException.of(
                        ProblemType.DUTIES_NOT_SEPARATED,
                        "当前账号办理过本案第" + (index + 1) + "步“" + before.type().label() + "”，办案人员不得作为审核人员；请由其他审核人员审核。");
            }
        }
    }
}
