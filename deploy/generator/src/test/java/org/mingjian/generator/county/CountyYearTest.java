package org.mingjian.generator.county;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.generator.figures.Figure;
import org.mingjian.generator.figures.Figures;
import org.mingjian.generator.figures.FiguresReader;
import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identifier.UnifiedSocialCreditCode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountyYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void the_files_amount_to_every_figure_of_the_report(String name) {
        // given
        Figures figures = FiguresReader.builtin(name);
        CountyYear county = CountyYear.of(figures);
        FigureCounts lines = new FigureCounts(figures.year());

        // when
        county.cases().forEachRemaining(file -> lines.add(CaseLines.line(file)));

        // then
        for (Figure figure : figures.ofCases()) {
            assertThat(lines.count(figure.id())).as(figure.id()).isEqualTo(figure.count());
        }
        assertThat(lines.files()).isEqualTo(county.size());
    }

    @Test
    void a_report_that_prints_only_disclosures_gets_just_so_many_files_of_all_kinds() {
        // given
        CountyYear county = county("anxi-2022");
        FigureCounts lines = new FigureCounts(2022);

        // when
        county.cases().forEachRemaining(file -> lines.add(CaseLines.line(file)));

        // then
        assertThat(lines.files()).isEqualTo(18_123);
        assertThat(List.of(
                        "acts.licence",
                        "acts.penalty",
                        "acts.compulsory-measure",
                        "acts.compulsory-execution",
                        "acts.confirmation",
                        "acts.levy",
                        "acts.inspection",
                        "acts.other"))
                .allSatisfy(id -> assertThat(lines.count(id)).isPositive());
    }

    @Test
    void the_tally_agrees_with_a_count_over_the_lines() {
        // given
        CountyYear county = county("anxi-2022");
        FigureCounts lines = new FigureCounts(2022);
        Tally tally = new Tally();

        // when
        county.cases().forEachRemaining(file -> {
            tally.add(file);
            lines.add(CaseLines.line(file));
        });

        // then
        assertThat(tally.counts()).isEqualTo(lines.counts());
        assertThat(tally.files()).isEqualTo(lines.files());
    }

    @Test
    void the_same_figures_give_the_same_bytes_and_another_county_gives_others() {
        // when
        String once = digest("anxi-2022");
        String again = digest("anxi-2022");
        String elsewhere = digest("shaxian-2022");

        // then
        assertThat(again).isEqualTo(once);
        assertThat(elsewhere).isNotEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void agencies_have_right_codes_and_lie_in_the_county(String name) {
        // given
        CountyYear county = county(name);
        DivisionCode division = DivisionCode.parse(county.figures().division());

        // when
        List<Agency> agencies = county.agencies();

        // then
        assertThat(agencies).hasSizeBetween(20, 40).allSatisfy(agency -> {
            assertThat(UnifiedSocialCreditCode.parse(agency.code()).isStateOrgan())
                    .isTrue();
            assertThat(DivisionCode.parse(agency.division()).isWithin(division)).isTrue();
            assertThat(agency.division()).hasSize(agency.kind() == Agency.Kind.TOWNSHIP ? 9 : 6);
        });
        assertThat(agencies).extracting(Agency::code).doesNotHaveDuplicates();
        assertThat(agencies).extracting(Agency::name).doesNotHaveDuplicates();
    }

    @Test
    void the_demonstration_agency_of_anxi_comes_first() {
        // when
        Agency first = county("anxi-2022").agencies().getFirst();

        // then
        assertThat(first.name()).isEqualTo("安溪县市场监督管理局");
        assertThat(first.code()).isEqualTo("113505240039000128");
        assertThat(first.division()).isEqualTo("350524");
    }

    @Test
    void every_agency_keeps_two_handlers_and_a_reviewer_all_year_and_loses_one_certificate() {
        // given
        CountyYear county = county("shaxian-2022");

        // when
        var byAgency = county.officers().stream().collect(Collectors.groupingBy(Officer::agency));

        // then
        assertThat(byAgency).hasSameSizeAs(county.agencies());
        assertThat(byAgency.values()).allSatisfy(officers -> {
            assertThat(officers)
                    .filteredOn(officer -> officer.validFrom().getYear() < 2022
                            && officer.validTo().getYear() > 2022)
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(officers)
                    .filteredOn(officer -> officer.validTo().getYear() == 2022)
                    .hasSize(1);
        });
        assertThat(county.officers()).extracting(Officer::certificateNumber).doesNotHaveDuplicates();
    }

    private static CountyYear county(String name) {
        return CountyYear.of(FiguresReader.builtin(name));
    }

    private static String digest(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Iterator<GeneratedCase> cases = county(name).cases();
            while (cases.hasNext()) {
                sha.update(CaseLines.line(cases.next()));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
