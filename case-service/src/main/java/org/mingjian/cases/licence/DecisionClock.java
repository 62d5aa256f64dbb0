package org.mingjian.cases.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.ApplicationRefused;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.MaterialsCorrected;
import org.mingjian.kernel.contract.cases.MaterialsRequested;
import org.mingjian.kernel.timeline.Objection;

/**
 * From which step the time for the decision runs (行政许可法第三十二条、第四十二条): from the acceptance; from the receipt, or the
 * correction that completed it, when five working days passed without an answer, because the application then counts as
 * accepted since that day and an acceptance written later does not move it.
 */
final class DecisionClock implements Limitation.Start {

    private static final int NONE = -1;

    private final boolean joint;

    /** The clock of applications several agencies decide together, or of all the others. */
    DecisionClock(boolean joint) {
        this.joint = joint;
    }

    /** Under which topic the time for this decision stands in the table; to decide together gives more of it. */
    static String topic(Dossier dossier) {
        return isJoint(dossier) ? "joint-licence-decision" : "licence-decision";
    }

    private static boolean isJoint(Dossier dossier) {
        return dossier.timeline().all(ApplicationAccepted.class).stream().anyMatch(ApplicationAccepted::joint);
    }

    @Override
    public boolean at(List<CaseStep> steps, int index) {
        return steps.get(index) instanceof ApplicationAccepted;
    }

    @Override
    public List<Integer> in(Dossier dossier) {
        int start = isJoint(dossier) == joint ? start(dossier) : NONE;
        return start == NONE ? List.of() : List.of(start);
    }

    /**
     * The step the time runs from. An application that is in hand and not answered yet runs from its receipt: should the
     * answer never come, that is what counts, and should it come in time, the step it starts from is another one then.
     *
     * @return index from 0; -1 when no time runs
     */
    static int start(Dossier dossier) {
        List<CaseStep> steps = dossier.timeline().steps();
        int inHand = NONE;
        for (int index = 0; index < steps.size(); index++) {
            CaseStep step = steps.get(index);
            switch (step) {
                case ApplicationReceived received -> inHand = index;
                case MaterialsCorrected corrected -> inHand = inHand == NONE ? index : inHand;
                case ApplicationAccepted accepted -> {
                    return isDeemedAccepted(dossier, inHand, step.on()) ? inHand : index;
                }
                case MaterialsRequested requested -> {
                    if (isDeemedAccepted(dossier, inHand, step.on())) {
                        return inHand;
                    }
                    inHand = NONE;
                }
                case ApplicationRefused refused -> {
                    return NONE;
                }
                case LicenceDecided decided -> {
                    return inHand;
                }
                default -> {}
            }
        }
        return inHand;
    }

    /** LIC-032: whoever asks for materials, or refuses to accept, behind the five days does it to an accepted application. */
    static List<Objection> isAnsweredInTime(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        List<CaseStep> steps = dossier.timeline().steps();
        int inHand = NONE;
        for (int index = 0; index < steps.size(); index++) {
            CaseStep step = steps.get(index);
            switch (step) {
                case ApplicationReceived received -> inHand = index;
                case MaterialsCorrected corrected -> inHand = inHand == NONE ? index : inHand;
                case ApplicationAccepted accepted -> {
                    return objections;
                }
                case MaterialsRequested requested -> {
                    objections.addAll(lateAnswer(dossier, inHand, index, "补正告知"));
                    inHand = NONE;
                }
                case ApplicationRefused refused -> objections.addAll(lateAnswer(dossier, inHand, index, "不予受理"));
                default -> {}
            }
        }
        return objections;
    }

    private static List<Objection> lateAnswer(Dossier dossier, int inHand, int answer, String what) {
        LocalDate answeredOn = dossier.step(answer + 1).on();
        if (!isDeemedAccepted(dossier, inHand, answeredOn)) {
            return List.of();
        }
        LocalDate receivedOn = dossier.step(inHand + 1).on();
        return dossier.objection(
                "LIC-032",
                what + "逾期：" + receivedOn + "收到的申请材料，五个工作日内没有告知补正，自" + receivedOn + "起即为受理；" + answeredOn
                        + "不得再以材料不齐为由处理，请按受理办理",
                inHand + 1,
                answer + 1);
    }

    private static boolean isDeemedAccepted(Dossier dossier, int inHand, LocalDate day) {
        return inHand != NONE
                && dossier.due(
                                "material-correction-notice",
                                dossier.step(inHand + 1).on())
                        .filter(time -> day.isAfter(time.due()))
                        .isPresent();
    }
}
