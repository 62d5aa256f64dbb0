package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CriminalReferralDecided;
import org.mingjian.kernel.contract.cases.CriminalReferralMade;
import org.mingjian.kernel.contract.cases.CriminalReferralReported;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.ExclusionEnded;
import org.mingjian.kernel.contract.cases.ExclusionStarted;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.LimitExtended;
import org.mingjian.kernel.contract.cases.PoliceAnswered;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.contract.cases.ReferralContested;
import org.mingjian.kernel.contract.cases.ReferralHandedOver;
import org.mingjian.kernel.lifecycle.Lifecycle;

/**
 * Adds to a procedure the steps that every procedure has beside its own way: recordings, flexible measures, stopped and
 * extended time, criminal referral, disclosure and its withdrawal. None of them moves the case on.
 *
 * @param <S> stages of the procedure
 */
public final class CommonSteps<S extends Enum<S>> {

    private static final Class<?>[] WHILE_OPEN = {
        RecordingMade.class,
        FlexibleMeasureApplied.class,
        ExclusionStarted.class,
        ExclusionEnded.class,
        LimitExtended.class,
        CriminalReferralReported.class,
        CriminalReferralDecided.class,
        CriminalReferralMade.class,
        PoliceAnswered.class,
        ReferralHandedOver.class,
        ReferralContested.class
    };

    private static final Class<?>[] WHEN_DECIDED = {
        DecisionDisclosed.class, DisclosureWithheld.class, DisclosureWithdrawn.class
    };

    private final Lifecycle.Builder<S> table;
    private final List<S> open = new ArrayList<>();
    private final List<S> decided = new ArrayList<>();
    private @Nullable S annulled;

    private CommonSteps(Lifecycle.Builder<S> table) {
        this.table = table;
    }

    /** The steps of its own that a procedure has. */
    public static <S extends Enum<S>> CommonSteps<S> around(Lifecycle.Builder<S> table) {
        return new CommonSteps<>(table);
    }

    /** Stages before the decision. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied into a list
    public final CommonSteps<S> running(S... stages) {
        open.addAll(List.of(stages));
        return this;
    }

    /** Stages between the decision and the closure. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied into a list
    public final CommonSteps<S> decided(S... stages) {
        open.addAll(List.of(stages));
        decided.addAll(List.of(stages));
        return this;
    }

    /** The stage an annulled decision leads to, from which it can be decided anew; without one it leaves the stage as it is. */
    public final CommonSteps<S> annulledTo(S stage) {
        annulled = stage;
        open.add(stage);
        return this;
    }

    /** Stages after the closure; completes the table. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied into a list
    public final Lifecycle<S> over(S... stages) {
        decided.addAll(List.of(stages));
        S target = annulled;
        if (target == null) {
            table.from(decided).on(DecisionAnnulled.class).stay();
        } else {
            table.from(decided).on(DecisionAnnulled.class).to(target);
            decided.add(target);
            table.from(target).on(DecisionAnnulled.class).stay();
        }
        return table.from(open)
                .on(WHILE_OPEN)
                .stay()
                .from(decided)
                .on(WHEN_DECIDED)
                .stay()
                .build();
    }
}
