package org.mingjian.cases.register;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.Labelled;

/**
 * The state of an officer's certificate in a period, decided by the justice bureau; the key is its number. Without an entry
 * the officer's own dates decide alone.
 */
public record Certificate(
        @Labelled(value = "证件状态", english = "state") CertificateState state,

        @Labelled(value = "执法领域", english = "fields it covers; none for all")
        List<String> fields,

        @Labelled(value = "决定文号", english = "document of the decision") @Nullable
        String document)
        implements RegisterEntry {
    public Certificate {
        fields = List.copyOf(fields);
    }
}
