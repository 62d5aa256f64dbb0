package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The file was archived (归档).
 *
 * @param papers the contents list of the file (卷内目录), a name of a paper each; empty where it is not reported
 */
public record CaseArchived(
        LocalDate on, List<String> officers, @Nullable String note, Retention retention, List<String> papers)
        implements CaseStep {

    public CaseArchived {
        officers = List.copyOf(officers);
        papers = List.copyOf(papers);
    }

    /** Without its contents list. */
    public CaseArchived(LocalDate on, List<String> officers, @Nullable String note, Retention retention) {
        this(on, officers, note, retention, List.of());
    }
}
