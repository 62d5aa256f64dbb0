package org.mingjian.cases.casefile;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.PartyKind;

/**
 * Who a case is about.
 *
 * @param code unified social credit code; null for persons and where there is none
 * @param identityNumber of a person; encrypted at rest, never in events, logs or lists
 */
public record Party(
        PartyKind kind,
        String name,
        @Nullable String code,
        @Nullable String identityNumber) {

    /** Keeps the identity number out of logs. */
    @Override
    public String toString() {
        return "Party[" + kind + "]";
    }
}
