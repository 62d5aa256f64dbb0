package org.mingjian.cases.licence;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.LicenceApplication;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.timeline.Objection;

/** A licence whose extension is not decided before it expires counts as extended (行政许可法第五十条第二款). */
final class ExtensionRule {

    private ExtensionRule() {}

    /**
     * LIC-050: behind the last day of the licence its extension cannot be refused any more; LIC-050d: granting it then is
     * merely late. Only for an application that came thirty calendar days before the end, as the law asks of the holder,
     * and that was accepted, or counts as accepted, before the end.
     */
    static List<Objection> notRefusedOnceItCountsAsGranted(Dossier dossier) {
        ApplicationReceived received =
                dossier.timeline().first(ApplicationReceived.class).orElse(null);
        LicenceDecided decided = dossier.timeline().first(LicenceDecided.class).orElse(null);
        @Nullable LocalDate lastDay = received == null ? null : received.licenceExpiresOn();
        if (received == null
                || decided == null
                || lastDay == null
                || received.application() != LicenceApplication.EXTENSION
                || !decided.on().isAfter(lastDay)
                || !isAppliedForInTime(dossier, received, lastDay)
                || !isAcceptedBy(dossier, lastDay)) {
            return List.of();
        }
        boolean refused = decided.outcome() == Grant.REFUSED;
        return dossier.objection(
                refused ? "LIC-050" : "LIC-050d",
                refused
                        ? "许可有效期至" + lastDay + "，届满前没有作出决定，视为准予延续；" + decided.on() + "不得再决定不予延续"
                        : "许可有效期至" + lastDay + "，应当在届满前作出是否准予延续的决定，实际" + decided.on(),
                dossier.numberOf(received),
                dossier.numberOf(decided));
    }

    private static boolean isAppliedForInTime(Dossier dossier, ApplicationReceived received, LocalDate lastDay) {
        return dossier.due("licence-renewal-application", lastDay)
                .filter(time -> !received.on().isAfter(time.due()))
                .isPresent();
    }

    private static boolean isAcceptedBy(Dossier dossier, LocalDate lastDay) {
        int start = DecisionClock.start(dossier);
        return start >= 0 && !dossier.step(start + 1).on().isAfter(lastDay);
    }
}
