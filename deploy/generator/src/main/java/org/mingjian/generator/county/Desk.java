package org.mingjian.generator.county;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** An agency at work: who it is, what it deals with, who acts for it. */
record Desk(Agency agency, Department department, List<Officer> officers) {

    /** Examines what the others handle, and handles nothing. */
    Officer legalReviewer() {
        return officers.getFirst();
    }

    /** Certificate numbers of two handlers whose certificates are valid until that day at least. */
    List<String> two(SplittableRandom random, LocalDate until) {
        int handlers = officers.size() - (officers.getLast().isValidUntil(until) ? 1 : 2);
        int first = random.nextInt(handlers);
        int second = (first + 1 + random.nextInt(handlers - 1)) % handlers;
        return List.of(
                officers.get(1 + first).certificateNumber(),
                officers.get(1 + second).certificateNumber());
    }
}
