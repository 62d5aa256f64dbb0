package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.audit.AuditChain;
import org.mingjian.kernel.audit.Link;

/** Outcome of computing a case's chain anew. */
@Schema(name = "ChainCheck", description = "Outcome of computing a case's chain anew (记录链校验).")
record ChainCheck(
        @Schema(description = "Whether every entry fits and none is missing.")
        boolean intact,

        int length,

        @Schema(description = "Number of the first step that does not fit.") @Nullable
        Integer firstBrokenStep,

        String sha256,
        String sm3) {

    /**
     * Computes the chain of a case anew, and compares it with the links beside the steps, with the head in the case's
     * row, and with the events written when the steps were kept: whoever cuts off the last steps and sets the row back
     * to fit is found out by what has been told. Empty when the case is not in sight.
     */
    static Optional<ChainCheck> of(Connection connection, UUID id) throws SQLException {
        // Told before kept: a step taken in between is then kept and not yet told, which is no contradiction.
        ToldSteps told = ToldSteps.load(connection, id);
        return KeptCase.load(connection, id).map(kept -> of(kept, told));
    }

    private static ChainCheck of(KeptCase kept, ToldSteps told) {
        Link head = kept.known().link();
        OptionalInt broken = IntStream.concat(firstBroken(kept, head).stream(), told.firstContradiction(kept).stream())
                .min();
        return new ChainCheck(
                broken.isEmpty(),
                kept.entries().size(),
                broken.isPresent() ? broken.getAsInt() : null,
                head.sha256(),
                head.sm3());
    }

    private static OptionalInt firstBroken(KeptCase kept, Link head) {
        // The cover is the first entry of the chain; its link is not kept because it follows from the cover.
        String cover = kept.header().canonical();
        List<String> entries = new ArrayList<>(List.of(cover));
        entries.addAll(kept.entries());
        List<Link> links = new ArrayList<>(List.of(AuditChain.append(Link.GENESIS, cover)));
        links.addAll(kept.links());
        OptionalInt broken = AuditChain.firstBroken(entries, links, head);
        return broken.isPresent() ? OptionalInt.of(broken.getAsInt() - 1) : broken;
    }
}
