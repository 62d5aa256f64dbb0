package org.mingjian.reports.fact;

import java.util.Comparator;

/**
 * How far a case has come: more steps before all, then more judgements of the same steps.
 *
 * @param sequence number of the last step; zero before the first
 * @param judgement how often the case was judged again; zero as its steps were taken
 */
public record CaseVersion(int sequence, int judgement) implements Comparable<CaseVersion> {

    static final CaseVersion NONE = new CaseVersion(0, 0);

    private static final Comparator<CaseVersion> ORDER =
            Comparator.comparingInt(CaseVersion::sequence).thenComparingInt(CaseVersion::judgement);

    @Override
    public int compareTo(CaseVersion other) {
        return ORDER.compare(this, other);
    }
}
