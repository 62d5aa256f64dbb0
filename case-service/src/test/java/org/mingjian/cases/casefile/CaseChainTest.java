package org.mingjian.cases.casefile;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.audit.Link;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseChainTest {

    private static final List<CaseStep> STEPS =
            List.of(opened("2022-03-02"), informed("2022-03-10"), fined("2022-03-20", "5000"), delivered("2022-03-21"));

    private final CaseHeader header = aPenalty().numbered("安市监罚〔2022〕31号").header();

    @Test
    void a_longer_timeline_begins_with_the_links_of_a_shorter_one() {
        // given
        CaseChain whole = CaseChain.of(header, STEPS);
        for (int length = 1; length <= STEPS.size(); length++) {
            // when
            CaseChain beginning = CaseChain.of(header, STEPS.subList(0, length));
            // then
            assertThat(whole.links()).startsWith(beginning.links().toArray(Link[]::new));
            assertThat(whole.entries()).startsWith(beginning.entries().toArray(String[]::new));
        }
    }

    @Test
    void going_on_behind_a_head_gives_what_the_whole_gives() {
        // given
        CaseChain whole = CaseChain.of(header, STEPS);
        CaseChain beginning = CaseChain.of(header, STEPS.subList(0, 2));
        // when
        CaseChain rest = CaseChain.after(beginning.head(), STEPS.subList(2, 4));
        // then
        assertThat(rest).isEqualTo(whole.from(2));
        assertThat(rest.head()).isEqualTo(whole.head());
    }

    @Test
    void the_same_facts_give_the_same_digests_however_the_amount_was_written() {
        // given
        CaseChain plain = CaseChain.of(header, List.of(fined("2022-03-20", "5000")));
        CaseChain withZeros = CaseChain.of(header, List.of(fined("2022-03-20", "5000.00")));
        // then
        assertThat(withZeros).isEqualTo(plain);
    }

    @Test
    void another_fact_on_the_cover_or_in_a_step_gives_other_digests() {
        // given
        CaseChain chain = CaseChain.of(header, STEPS);
        ACase other = aPenalty().numbered("安市监罚〔2022〕31号");
        // then
        assertThat(CaseChain.of(other.about("别的案由").header(), STEPS).head()).isNotEqualTo(chain.head());
        assertThat(CaseChain.of(header, List.of(opened("2022-03-03"))).head())
                .isNotEqualTo(chain.links().getFirst());
    }

    @Test
    void the_identity_number_is_in_no_entry() {
        // given
        Party party = new Party(PartyKind.PERSON, "某某", null, "350524199001011234");
        // when
        CaseHeader withIdentity = aPenalty().against(party).header();
        // then
        assertThat(withIdentity.canonical()).contains("某某").doesNotContain("350524199001011234");
    }
}
