package org.mingjian.cases.registering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.RegisterEntry;

/**
 * What is believed of one entry, and how putting a version changes it. A version holds from its first day until the next one
 * begins, or until its own last day; what was believed of the time before its first day stays, and so does what was
 * believed of the time behind its last day. Only a version that says the same with an earlier last day ends it. Pure.
 */
final class KeyTimeline {

    private final List<Version> believed;
    private final List<Long> closed = new ArrayList<>();
    private final List<RegisterEntry> replaced = new ArrayList<>();
    private final int version;

    /**
     * A version that is believed.
     *
     * @param id of its row, or null while it has none
     * @param supersedes id of the row it takes the place of
     */
    record Version(
            @Nullable Long id,
            @Nullable Long supersedes,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate publishedOn,
            RegisterEntry entry) {

        private boolean saysLike(Version other) {
            return from.equals(other.from)
                    && Objects.equals(to, other.to)
                    && Objects.equals(publishedOn, other.publishedOn)
                    && entry.equals(other.entry);
        }

        private boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        /** A part of it, which takes the place of the row it is a part of. */
        private Version between(LocalDate first, @Nullable LocalDate last) {
            return new Version(null, row(), first, last, publishedOn, entry);
        }

        private @Nullable Long row() {
            return id == null ? supersedes : id;
        }

        private boolean reachesBeyond(LocalDate last) {
            return to == null || to.isAfter(last);
        }
    }

    /** What putting a version came to. */
    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        /** It would reach into the version that follows. */
        OVERLAPPING
    }

    /**
     * @param believed what the rows say now
     * @param version number of the last change; 0 when there was none
     */
    KeyTimeline(List<Version> believed, int version) {
        this.believed = new ArrayList<>(believed);
        this.version = version;
    }

    /** Puts a version. */
    Outcome put(Wanted wanted) {
        boolean fresh = believed.isEmpty();
        LocalDate next = believed.stream()
                .map(Version::from)
                .filter(wanted.from()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate to = wanted.to();
        if (next != null && to != null && !to.isBefore(next)) {
            return Outcome.OVERLAPPING;
        }
        LocalDate last = to == null && next != null ? next.minusDays(1) : to;
        Version before = believed.stream()
                .filter(one -> one.holdsOn(wanted.from()))
                .findFirst()
                .orElse(null);
        Long superseded = before == null ? null : before.row();
        Version put = new Version(null, superseded, wanted.from(), last, wanted.publishedOn(), wanted.entry());
        if (before != null && before.saysLike(put)) {
            return Outcome.UNCHANGED;
        }
        if (before != null) {
            cut(before, put);
        }
        believed.add(put);
        return fresh ? Outcome.CREATED : Outcome.CHANGED;
    }

    private void cut(Version before, Version put) {
        believed.remove(before);
        if (before.id() != null) {
            closed.add(before.id());
            replaced.add(before.entry());
        }
        if (before.from().isBefore(put.from())) {
            believed.add(before.between(before.from(), put.from().minusDays(1)));
        }
        LocalDate last = put.to();
        if (last != null && before.reachesBeyond(last) && !before.entry().equals(put.entry())) {
            believed.add(before.between(last.plusDays(1), before.to()));
        }
    }

    /** What rows said that are no longer believed as they were. */
    List<RegisterEntry> replaced() {
        return List.copyOf(replaced);
    }

    /** Rows that are no longer believed. */
    List<Long> closed() {
        return List.copyOf(closed);
    }

    /** Versions that have no row yet. */
    List<Version> added() {
        return believed.stream().filter(one -> one.id() == null).toList();
    }

    /** Number of the change, when there is one. */
    int nextVersion() {
        return version + 1;
    }

    int version() {
        return version;
    }
}
