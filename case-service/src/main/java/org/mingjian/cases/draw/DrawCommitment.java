package org.mingjian.cases.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that shapes a draw; its digest is given out before the seed is used, so that none of it can be changed afterwards. */
record DrawCommitment(
        UUID id,
        String agency,
        String basis,
        LocalDate drawnOn,
        int wanted,
        int officersPerObject,
        String objectsSha256,
        String officersSha256,
        List<Recusal> recusals,
        String seedSha256) {

    DrawCommitment {
        recusals = List.copyOf(recusals);
    }

    static DrawCommitment of(DrawView draw) {
        return new DrawCommitment(
                draw.id(),
                draw.agency(),
                draw.basis(),
                draw.drawnOn(),
                draw.wanted(),
                draw.officersPerObject(),
                draw.objectsSha256(),
                draw.officersSha256(),
                draw.recusals(),
                draw.seedSha256());
    }

    /** SHA-256 over it as canonical JSON, in hexadecimal. */
    String sha256() {
        return DrawRows.digest(this);
    }
}
