package org.mingjian.cases.casefile;

import java.util.Set;

import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.identity.Role;

/** Who may take which step: those who handle cases any, a legal reviewer the conclusion of the review and nothing else. */
final class StepTakers {

    private StepTakers() {}

    static boolean mayTake(Set<String> roles, StepType type) {
        return roles.contains(Role.CASE_OFFICER)
                || roles.contains(Role.AGENCY_SYSTEM)
                || (roles.contains(Role.LEGAL_REVIEWER) && type == StepType.LEGAL_REVIEW_CONCLUDED);
    }
}
