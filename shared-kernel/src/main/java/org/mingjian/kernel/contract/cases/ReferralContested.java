package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency asked the police to reconsider that they open no case, or the procuratorate to supervise (行政执法机关移送涉嫌犯罪案件的规定第九条). */
public record ReferralContested(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public ReferralContested {
        officers = List.copyOf(officers);
    }
}
