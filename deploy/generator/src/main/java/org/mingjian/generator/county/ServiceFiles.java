package org.mingjian.generator.county;

import java.math.BigDecimal;
import java.util.List;

import org.mingjian.kernel.contract.cases.ActConcluded;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.ConfirmationDecided;
import org.mingjian.kernel.contract.cases.DeliveryMethod;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.contract.cases.InspectionResult;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.OtherAct;

/** Licences, confirmations, levies, inspections and other acts. */
final class ServiceFiles {

    private static final Pick<DeliveryMethod> METHODS =
            Pick.of(List.of(DeliveryMethod.DIRECT, DeliveryMethod.ELECTRONIC, DeliveryMethod.POST), 45, 40, 15);

    private static final Pick<OtherAct> ACTS =
            Pick.of(List.of(OtherAct.OTHER, OtherAct.PAYMENT, OtherAct.REWARD, OtherAct.ADJUDICATION), 40, 52, 5, 3);

    private ServiceFiles() {}

    static void licence(FileDraft file, String documentNumber) {
        boolean granted = file.chance(98) || file.marks.violation().isPresent();
        Grant outcome = granted ? Grant.GRANTED : Grant.REFUSED;
        apply(file, file.chance(60) ? 0 : file.between(1, 16));
        file.record(file.decided);
        file.legalReview(file.decided);
        file.add(file.decided, on -> new LicenceDecided(on, List.of(), null, documentNumber, outcome));
        int delivered = file.deliver(file.decided + file.between(0, 3), METHODS.some(file.random));
        int disclosed = file.disclose(delivered, file.decided + file.between(1, 6));
        file.flexible(file.decided, Math.max(delivered, disclosed));
        file.close(Math.max(delivered, disclosed) + file.between(0, 3));
    }

    static void confirmation(FileDraft file, String documentNumber) {
        Grant outcome = file.chance(99) ? Grant.GRANTED : Grant.REFUSED;
        apply(file, file.chance(75) ? 0 : file.between(1, 10));
        file.record(file.decided);
        file.add(file.decided, on -> new ConfirmationDecided(on, List.of(), null, documentNumber, outcome));
        int delivered = file.deliver(file.decided + file.between(0, 2), METHODS.some(file.random));
        int disclosed = file.disclose(delivered, file.decided + file.between(1, 6));
        file.close(Math.max(delivered, disclosed) + file.between(0, 3));
    }

    static void levy(FileDraft file, String documentNumber) {
        BigDecimal amount = BigDecimal.valueOf(file.between(12_000, 9_000_000), 2);
        file.open(file.decided - file.between(0, 8));
        file.record(file.decided);
        file.add(file.decided, on -> new LevyDecided(on, file.officers, null, documentNumber, amount));
        int delivered = file.deliver(file.decided + file.between(0, 4), METHODS.some(file.random));
        int disclosed = file.disclose(delivered, file.decided + file.between(1, 6));
        file.close(Math.max(delivered, disclosed) + file.between(5, 15));
    }

    static void inspection(FileDraft file) {
        InspectionResult result = file.chance(81) ? InspectionResult.NO_PROBLEM : InspectionResult.PROBLEM;
        List<String> deciding = file.deciding();
        file.open(file.decided - file.between(0, 3));
        file.record(file.decided);
        file.add(file.decided, on -> new InspectionConcluded(on, deciding, null, true, result));
        int disclosed = file.disclose(file.decided, file.decided + file.between(1, 12));
        file.flexible(file.decided, disclosed);
        file.close(disclosed + file.between(0, result == InspectionResult.PROBLEM ? 15 : 2));
    }

    static void other(FileDraft file) {
        OtherAct act = ACTS.some(file.random);
        BigDecimal amount = switch (act) {
            case OTHER -> BigDecimal.ZERO;
            case PAYMENT, REWARD -> BigDecimal.valueOf(file.between(10, 400) * 10L);
            case ADJUDICATION -> BigDecimal.valueOf(file.between(5, 800) * 100L);
        };
        file.open(file.decided - file.between(0, 8));
        file.record(file.decided);
        file.add(file.decided, on -> new ActConcluded(on, file.officers, null, act, amount));
        int disclosed = file.disclose(file.decided, file.decided + file.between(1, 12));
        file.flexible(file.decided, disclosed);
        file.close(disclosed + file.between(0, 3));
    }

    /** Received and accepted; {@code taken} working days from acceptance to the decision. */
    private static void apply(FileDraft file, int taken) {
        int accepted = file.decided - taken;
        int received = accepted - (file.chance(80) ? 0 : file.between(1, 4));
        file.add(received, on -> new ApplicationReceived(on, List.of(), null));
        file.add(accepted, on -> new ApplicationAccepted(on, List.of(), null));
    }
}
