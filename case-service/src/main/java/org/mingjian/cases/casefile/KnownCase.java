package org.mingjian.cases.casefile;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.audit.Link;

/**
 * What is already kept of a case.
 *
 * @param stepCount how many steps are kept
 * @param link the link at the last kept step, or at the last step of a shorter report
 * @param identity the party's identity number as {@link PersonalData} keeps it, in hexadecimal; null where none is known
 *     or nobody asks
 */
public record KnownCase(
        UUID id, int stepCount, Link link, @Nullable String identity) {}
