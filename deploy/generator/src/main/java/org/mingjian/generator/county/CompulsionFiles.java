package org.mingjian.generator.county;

import java.time.LocalDate;
import java.util.List;

import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DeliveryMethod;
import org.mingjian.kernel.contract.cases.DemandServed;
import org.mingjian.kernel.contract.cases.ExecutionCompleted;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.contract.cases.ExecutionOutcome;
import org.mingjian.kernel.contract.cases.InventoryMade;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.MeasureReleased;

/** Compulsory measures and compulsory execution. */
final class CompulsionFiles {

    /** Calendar days after which sealing and seizure must have ended. */
    private static final int LONGEST_MEASURE = 30;

    /** Working days that a demand leaves to the party before anything is executed. */
    private static final int AFTER_DEMAND = 11;

    private static final Pick<MeasureKind> RECORDED =
            Pick.of(List.of(MeasureKind.SEIZURE, MeasureKind.SEALING, MeasureKind.OTHER), 62, 23, 15);

    private static final Pick<ExecutionMeans> MEANS = Pick.of(
            List.of(
                    ExecutionMeans.RESTORATION,
                    ExecutionMeans.SUBSTITUTE_PERFORMANCE,
                    ExecutionMeans.ADDITIONAL_FINE,
                    ExecutionMeans.DISPOSAL,
                    ExecutionMeans.COURT),
            34,
            20,
            12,
            9,
            25);

    private CompulsionFiles() {}

    /** Sealing and seizure are always recorded from beginning to end; where no recording is left, it is neither. */
    static void measure(FileDraft file, String documentNumber) {
        int day = file.decided;
        MeasureKind kind = file.marks.recorded() ? RECORDED.some(file.random) : MeasureKind.OTHER;
        List<String> deciding = file.deciding();
        file.open(day);
        file.legalReview(day);
        file.add(day, on -> new MeasureDecided(on, deciding, null, documentNumber, kind));
        if (kind != MeasureKind.OTHER) {
            file.add(day, on -> new InventoryMade(on, deciding, null));
        }
        file.record(day);
        int delivered = file.deliver(day, DeliveryMethod.ON_THE_SPOT);
        int disclosed = file.disclose(delivered, day + file.between(1, 6));
        LocalDate limit = file.year.day(day).plusDays(LONGEST_MEASURE);
        int released = file.between(day, Math.max(day, file.year.lastUntil(limit) - 1));
        file.add(released, on -> new MeasureReleased(on, file.officers, null));
        file.close(Math.max(released, disclosed) + file.between(0, 5));
    }

    static void execution(FileDraft file, String documentNumber) {
        ExecutionMeans means = MEANS.some(file.random);
        if (means == ExecutionMeans.COURT) {
            court(file);
        } else {
            byTheAgency(file, means, documentNumber);
        }
    }

    private static void byTheAgency(FileDraft file, ExecutionMeans means, String documentNumber) {
        int completed = file.decided;
        int decision = completed - file.between(1, 4);
        int opened = decision - AFTER_DEMAND - file.between(0, 4);
        ExecutionOutcome outcome = file.chance(95) ? ExecutionOutcome.COMPLETED : ExecutionOutcome.TERMINATED;
        file.open(opened);
        file.add(opened, on -> new DemandServed(on, file.officers, null));
        file.legalReview(decision - 1);
        file.add(decision, on -> new ExecutionDecided(on, file.officers, null, documentNumber, means));
        int delivered = file.deliver(decision + file.between(0, 1), DeliveryMethod.DIRECT);
        file.record(completed);
        file.add(completed, on -> new ExecutionCompleted(on, file.officers, null, outcome));
        int disclosed = file.disclose(Math.max(delivered, completed), decision + file.between(3, 7));
        file.close(disclosed + file.between(0, 5));
    }

    private static void court(FileDraft file) {
        int opened = file.decided - AFTER_DEMAND - file.between(0, 8);
        file.open(opened);
        file.add(opened, on -> new DemandServed(on, file.officers, null));
        file.legalReview(file.decided - 1);
        file.record(file.decided);
        file.add(file.decided, on -> new CourtExecutionApplied(on, file.officers, null));
        int disclosed = file.disclose(file.decided, file.decided + file.between(1, 6));
        file.close(disclosed + file.between(5, 30));
    }
}
