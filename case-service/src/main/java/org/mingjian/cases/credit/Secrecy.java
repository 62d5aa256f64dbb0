package org.mingjian.cases.credit;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.DisclosureRules;
import org.mingjian.cases.casefile.Judge;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;

/**
 * Says which cases are no credit information although they were decided: what must not be disclosed must not be handed on
 * to be published (治安管理处罚法第一百三十六条, 国办发〔2018〕118号二、(六)).
 */
@ApplicationScoped
class Secrecy {

    private final Judge judge;

    Secrecy(Judge judge) {
        this.judge = judge;
    }

    /** Whether the case is sealed on that day, about a minor, or withheld. */
    boolean covers(CreditCase one, LocalDate today) {
        return DisclosureRules.isSealed(judge.statutes(), one.kind(), one.jurisdiction(), today)
                || DisclosureRules.isAboutAMinor(one.party(), one.last(CaseOpened.class))
                || isWithheld(one.steps());
    }

    private static boolean isWithheld(List<CaseStep> steps) {
        boolean withheld = false;
        boolean forGood = false;
        for (CaseStep step : steps) {
            if (step instanceof DisclosureWithheld because) {
                withheld = true;
                forGood |= !because.reason().canPass();
            } else if (step instanceof DecisionDisclosed disclosed && disclosed.released() != null) {
                withheld = false;
            }
        }
        return withheld || forGood;
    }
}
