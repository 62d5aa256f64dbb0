package org.mingjian.reports.rebuild;

import java.sql.SQLNonTransientException;
import java.util.UUID;

/** The run has been given up by somebody else; its worker must stop. */
final class RebuildSuperseded extends SQLNonTransientException {

    private static final long serialVersionUID = 1L;

    RebuildSuperseded(UUID run) {
        super("Rebuild " + run + " is no longer running");
    }
}
