package org.mingjian.cases.agency;

import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Separation of duties: an agency does not confirm itself, nor the certificates of its own officers. */
public final class Duties {

    private Duties() {}

    /** Whether somebody enters what the justice bureau has confirmed; whoever is bound to one agency never does. */
    public static boolean isForTheBureau(Actor actor) {
        return (actor.is(Role.SUPERVISOR) && actor.scope().agency().isEmpty())
                || actor.is(Role.PLATFORM_ADMIN)
                || actor.is(Role.REGISTER_KEEPER);
    }

    /**
     * Lets those pass who confirm for the justice bureau, and an agency that leaves alone what they confirm.
     *
     * @throws ProblemException {@code forbidden}
     */
    static void require(Actor actor, boolean confirmedAlike) {
        if (!isForTheBureau(actor) && !confirmedAlike) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "执法主体资格、执法证件的确认和有效期由司法行政部门登记，执法机关不能自行修改；请报同级司法行政部门。");
        }
    }
}
