package org.mingjian.cases.casefile;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.PartyKind;

/**
 * Who a case is about.
 *
 * @param code unified social credit code; null for persons and where there is none
 * @param identityNumber of a person; encrypted at rest, never in events, logs or lists
 * @param representative who speaks for an organisation (法定代表人); kept like the identity number
 */
public record Party(
        PartyKind kind,
        String name,
        @Nullable String code,
        @Nullable String identityNumber,
        @Nullable String representative) {

    /** As most are known: without who speaks for it. */
    public Party(PartyKind kind, String name, @Nullable String code, @Nullable String identityNumber) {
        this(kind, name, code, identityNumber, null);
    }

    /** Keeps the identity number out of logs. */
    @Override
    public String toString() {
        return "Party[" + kind + "]";
    }
}
