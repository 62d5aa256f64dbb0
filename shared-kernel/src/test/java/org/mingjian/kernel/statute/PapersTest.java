package org.mingjian.kernel.statute;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.statute.Papers.Paper;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersTest {

    private static final Papers PAPERS = Papers.load();

    @Test
    void a_paper_of_one_procedure_is_none_of_the_other() {
        // then
        assertThat(names(PAPERS.of("PENALTY", "ORDINARY", "penalty-decided"))).contains("行政处罚决定书");
        assertThat(names(PAPERS.of("PENALTY", "SUMMARY", "penalty-decided")))
                .containsExactly("当场处罚决定书")
                .doesNotContain("行政处罚决定审批表");
    }

    @Test
    void a_paper_of_any_matter_belongs_to_all() {
        // then
        assertThat(names(PAPERS.of("LEVY", "ORDINARY", "decision-delivered"))).containsExactly("送达回证");
    }

    @Test
    void a_paper_is_found_under_each_of_its_names_and_as_a_part_of_a_longer_one() {
        // given
        Paper notice = PAPERS.of("PENALTY", "ORDINARY", "party-informed").getFirst();
        // then
        assertThat(notice.isAmong(List.of("封面", "事先告知书"))).isTrue();
        assertThat(notice.isAmong(List.of("行政处罚事先告知书（安市监罚告〔2023〕1号）"))).isTrue();
        assertThat(notice.isAmong(List.of("听证告知书"))).isFalse();
        assertThat(notice.isAmong(List.of())).isFalse();
    }

    private static List<String> names(List<Paper> papers) {
        return papers.stream().map(Paper::name).toList();
    }
}
