package org.mingjian.generator.county;

import java.math.BigDecimal;
import java.util.List;

import org.mingjian.kernel.contract.cases.DeliveryMethod;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.contract.cases.SummaryPenaltyFiled;

/** Penalties: on the spot, by the ordinary procedure, and those that were forgone. */
final class PenaltyFiles {

    /** Fines stay below the amounts from which a party may ask for a hearing. */
    private static final int PERSON_MOST = 9_500;

    private static final int ORGANISATION_MOST = 95_000;

    private static final Pick<List<Sanction>> SUMMARY = Pick.of(
            List.of(List.of(Sanction.FINE), List.of(Sanction.WARNING), List.of(Sanction.WARNING, Sanction.FINE)),
            70,
            20,
            10);

    private static final Pick<List<Sanction>> ORDINARY = Pick.of(
            List.of(
                    List.of(Sanction.FINE),
                    List.of(Sanction.WARNING, Sanction.FINE),
                    List.of(Sanction.FINE, Sanction.CONFISCATION),
                    List.of(Sanction.WARNING),
                    List.of(Sanction.CONFISCATION),
                    List.of(Sanction.CIRCULATED_CRITICISM)),
            58,
            14,
            16,
            7,
            3,
            2);

    /** What only a reviewed decision imposes. */
    private static final Pick<List<Sanction>> MAJOR = Pick.of(
            List.of(
                    List.of(Sanction.FINE),
                    List.of(Sanction.FINE, Sanction.CONFISCATION),
                    List.of(Sanction.FINE, Sanction.LICENCE_SUSPENSION),
                    List.of(Sanction.FINE, Sanction.BUSINESS_SUSPENSION),
                    List.of(Sanction.LICENCE_REVOCATION),
                    List.of(Sanction.QUALIFICATION_DOWNGRADE),
                    List.of(Sanction.OPERATION_RESTRICTION),
                    List.of(Sanction.CLOSURE_OR_EMPLOYMENT_RESTRICTION)),
            54,
            24,
            8,
            7,
            3,
            1,
            2,
            1);

    private static final Pick<DeliveryMethod> METHODS =
            Pick.of(List.of(DeliveryMethod.DIRECT, DeliveryMethod.POST, DeliveryMethod.ELECTRONIC), 55, 23, 22);

    private PenaltyFiles() {}

    static void summary(FileDraft file, Party party, String documentNumber) {
        int day = file.decided;
        List<Sanction> sanctions = SUMMARY.some(file.random);
        int most = party.kind() == PartyKind.ORGANISATION ? 3_000 : 200;
        BigDecimal fine = sanctions.contains(Sanction.FINE) ? amount(file, 20, most) : BigDecimal.ZERO;
        List<String> deciding = file.deciding();
        file.open(day);
        file.record(day);
        file.add(
                day,
                on -> new PenaltyDecided(
                        on,
                        deciding,
                        null,
                        documentNumber,
                        PenaltyOutcome.PENALISED,
                        sanctions,
                        fine,
                        BigDecimal.ZERO,
                        PenaltyWeight.NORMAL,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        int delivered = file.deliver(day, DeliveryMethod.ON_THE_SPOT);
        file.add(day, on -> new SummaryPenaltyFiled(on, List.of(), null));
        int disclosed = file.disclose(delivered, day + file.between(1, 5));
        file.flexible(day, delivered);
        file.close(disclosed + file.between(0, 5));
    }

    static void ordinary(FileDraft file, Party party, String documentNumber) {
        List<Sanction> sanctions = (file.marks.reviewed() ? MAJOR : ORDINARY).some(file.random);
        BigDecimal fine = sanctions.contains(Sanction.FINE) ? fine(file, party) : BigDecimal.ZERO;
        BigDecimal confiscated = sanctions.contains(Sanction.CONFISCATION) ? amount(file, 50, 20_000) : BigDecimal.ZERO;
        List<String> deciding = file.deciding();
        investigate(file, deciding, 40);
        file.add(
                file.decided,
                on -> new PenaltyDecided(
                        on,
                        deciding,
                        null,
                        documentNumber,
                        PenaltyOutcome.PENALISED,
                        sanctions,
                        fine,
                        confiscated,
                        file.marks.weight(),
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        conclude(file, file.between(5, 25));
    }

    static void exempt(FileDraft file, String documentNumber) {
        investigate(file, file.officers, 25);
        file.add(
                file.decided,
                on -> new PenaltyDecided(
                        on,
                        file.officers,
                        null,
                        documentNumber,
                        PenaltyOutcome.EXEMPT,
                        List.of(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        PenaltyWeight.NORMAL,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        conclude(file, file.between(0, 5));
    }

    /** Opened, examined, told what is intended, and more than five working days to answer. */
    private static void investigate(FileDraft file, List<String> informing, int longest) {
        int informed = file.decided - file.between(6, Math.min(12, file.decided - 3));
        int earliest = Math.max(0, file.decided - longest);
        int opened = file.between(earliest, informed - 2);
        file.open(opened);
        file.record(opened);
        file.legalReview(informed - 1);
        file.add(informed, on -> new PartyInformed(on, informing, null));
    }

    private static void conclude(FileDraft file, int untilClosed) {
        int delivered = file.deliver(file.decided + file.between(0, 5), METHODS.some(file.random));
        int disclosed = file.disclose(delivered, file.decided + file.between(2, 6));
        file.flexible(file.decided, Math.max(delivered, disclosed));
        file.close(Math.max(delivered, disclosed) + untilClosed);
    }

    private static BigDecimal fine(FileDraft file, Party party) {
        boolean organisation = party.kind() == PartyKind.ORGANISATION;
        int most = organisation ? ORGANISATION_MOST : PERSON_MOST;
        return switch (file.marks.weight()) {
            case MITIGATED -> amount(file, 50, most / 20);
            case LIGHTER -> amount(file, 200, most / 8);
            case NORMAL -> file.marks.reviewed() ? amount(file, most / 4, most) : amount(file, 200, most / 3);
        };
    }

    /** Small amounts are common, large ones rare; nobody fines an odd sum. */
    private static BigDecimal amount(FileDraft file, int least, int most) {
        double scale = Math.log((double) most / least) * file.random.nextDouble();
        int raw = (int) Math.round(least * Math.exp(scale));
        int step = raw >= 10_000 ? 1_000 : raw >= 1_000 ? 100 : 10;
        return BigDecimal.valueOf(Math.clamp(raw / step * (long) step, least, most));
    }
}
