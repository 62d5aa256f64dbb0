package org.mingjian.kernel.architecture.offender;

import java.util.List;

/** Reads everybody's rows. */
public final class CuriousReader {

    public List<String> all() {
        return List.of();
    }
}
