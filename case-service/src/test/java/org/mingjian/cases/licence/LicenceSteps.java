package org.mingjian.cases.licence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationExamined;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.ApplicationRefused;
import org.mingjian.kernel.contract.cases.ExclusionEnded;
import org.mingjian.kernel.contract.cases.ExclusionStarted;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.HearingNotified;
import org.mingjian.kernel.contract.cases.HearingRequested;
import org.mingjian.kernel.contract.cases.HearingWaived;
import org.mingjian.kernel.contract.cases.LicenceApplication;
import org.mingjian.kernel.contract.cases.LicenceCancelled;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.contract.cases.LimitExtended;
import org.mingjian.kernel.contract.cases.MaterialsCorrected;
import org.mingjian.kernel.contract.cases.MaterialsRequested;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.statute.ExcludedTime;

/** Steps of a licence file: what, and on which day. */
final class LicenceSteps {

    private LicenceSteps() {}

    static ApplicationReceived extensionAppliedFor(String on, String licenceExpiresOn) {
        return new ApplicationReceived(
                LocalDate.parse(on),
                List.of(),
                null,
                LicenceApplication.EXTENSION,
                LocalDate.parse(licenceExpiresOn),
                null);
    }

    static ApplicationAccepted acceptedPromising(String on, int workingDays) {
        return new ApplicationAccepted(LocalDate.parse(on), List.of(), null, workingDays, false, null);
    }

    static ApplicationRefused notAccepted(String on) {
        return new ApplicationRefused(LocalDate.parse(on), List.of(), null);
    }

    static MaterialsRequested materialsRequested(String on) {
        return new MaterialsRequested(LocalDate.parse(on), List.of(), null);
    }

    static MaterialsCorrected materialsCorrected(String on) {
        return new MaterialsCorrected(LocalDate.parse(on), List.of(), null);
    }

    static ApplicationExamined examinedBy(String on, String... staff) {
        return new ApplicationExamined(LocalDate.parse(on), List.of(staff), null);
    }

    static PartyInformed hearingOffered(String on) {
        return new PartyInformed(LocalDate.parse(on), List.of(), null, List.of(), BigDecimal.ZERO, true);
    }

    static HearingRequested hearingRequested(String on) {
        return new HearingRequested(LocalDate.parse(on), List.of(), null);
    }

    static HearingNotified hearingNotified(String on, String heldOn) {
        return new HearingNotified(LocalDate.parse(on), List.of(), null, LocalDate.parse(heldOn));
    }

    static HearingHeld hearingHeldBy(String on, String host) {
        return new HearingHeld(LocalDate.parse(on), List.of(), null, host);
    }

    static HearingWaived hearingWaived(String on) {
        return new HearingWaived(LocalDate.parse(on), List.of(), null);
    }

    static LimitExtended extended(String on) {
        return new LimitExtended(LocalDate.parse(on), List.of(), null, null, "局长");
    }

    static ExclusionStarted stopped(String on, ExcludedTime reason) {
        return new ExclusionStarted(LocalDate.parse(on), List.of(), null, reason);
    }

    static ExclusionEnded goesOn(String on, ExcludedTime reason) {
        return new ExclusionEnded(LocalDate.parse(on), List.of(), null, reason);
    }

    static LicenceWithdrawn withdrawn(String on) {
        return new LicenceWithdrawn(LocalDate.parse(on), List.of(), null);
    }

    static LicenceCancelled cancelled(String on) {
        return new LicenceCancelled(LocalDate.parse(on), List.of(), null);
    }
}
