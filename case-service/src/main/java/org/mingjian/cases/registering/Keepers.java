package org.mingjian.cases.registering;

import java.time.LocalDate;
import java.util.List;

import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.AgencyKind;
import org.mingjian.cases.agency.Duties;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.cases.register.StoredEntries;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Separation of duties: what the justice bureau confirms, no agency enters for itself. */
final class Keepers {

    private Keepers() {}

    /**
     * Lets those pass who may enter into that register.
     *
     * @throws ProblemException {@code forbidden}
     */
    static void require(Actor actor, RegisterType type) {
        boolean agency = actor.is(Role.AGENCY_ADMIN) && type.keeper() == RegisterType.Keeper.AGENCY;
        if (!Duties.isForTheBureau(actor) && !agency) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "“" + type.label() + "”由司法行政部门登记，执法机关不能自行修改；请报同级司法行政部门。");
        }
    }

    /**
     * Of what its cases are judged by, an agency says what holds from today on; what was so is changed by the bureau, so
     * that nobody mends afterwards the catalogue he is held to.
     */
    static void refuseThePast(Actor actor, Wanted wanted, LocalDate today, List<FieldError> errors) {
        if (!Duties.isForTheBureau(actor)
                && StoredEntries.isJudgedBy(wanted.place().register())
                && wanted.from().isBefore(today)) {
            errors.add(FieldError.of(
                    ProblemType.OUT_OF_RANGE,
                    wanted.where() + "/validFrom",
                    "执法机关只能登记自" + today + "起生效的内容；更正以前的内容，请报同级司法行政部门登记"));
        }
    }

    /** 行政处罚法第二十条: whoever is entrusted entrusts nobody. */
    static void refuseReentrusting(AgencyFacts agency, Wanted wanted, List<FieldError> errors) {
        if (wanted.place().register() == RegisterType.ENTRUSTMENTS && agency.kind() == AgencyKind.ENTRUSTED_BODY) {
            errors.add(FieldError.of(
                    ProblemType.OUT_OF_RANGE, wanted.where() + "/agency", "受委托组织不得再委托（行政处罚法第二十条）；请核对委托机关"));
        }
    }
}
