package org.mingjian.reports.fact;

import java.sql.SQLTransientException;

/** Another transaction projected one of the cases at the same time; the batch is rolled back and tried again. */
public final class ConcurrentProjection extends SQLTransientException {

    private static final long serialVersionUID = 1L;

    ConcurrentProjection(String what) {
        super("Projected by somebody else meanwhile: " + what);
    }
}
