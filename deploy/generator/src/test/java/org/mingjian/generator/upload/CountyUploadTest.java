package org.mingjian.generator.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.generator.county.CountyYear;
import org.mingjian.generator.county.Tally;
import org.mingjian.generator.figures.FiguresReader;
import org.mingjian.generator.upload.AgencyDoor.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountyUploadTest {

    private static final Patience SHORT = new Patience(
            Duration.ofSeconds(5),
            Duration.ofMillis(5),
            Duration.ofMillis(20),
            Duration.ofMillis(200),
            Duration.ofMillis(300));

    private final CountyYear county = county();

    @Test
    void a_county_year_arrives_whole_and_its_figures_agree() throws IOException {
        try (AgencyDoor door = new AgencyDoor()) {
            // when
            UploadResult result = uploadAll(door);
            List<Comparison> figures = upload(door).awaitFigures(county.figures(), result.tally());

            // then
            assertThat(result.created()).isEqualTo(county.size());
            assertThat(result.rejected()).isZero();
            assertThat(door.imports()).isEqualTo(4);
            assertThat(door.registered())
                    .isEqualTo(county.agencies().size() + county.officers().size());
            assertThat(figures).isNotEmpty().allMatch(Comparison::agrees);
        }
    }

    @Test
    void lost_connections_refusals_and_expired_tokens_neither_lose_nor_double_a_file() throws IOException {
        try (AgencyDoor door = new AgencyDoor()) {
            // given
            door.fails("PUT /v1/agencies", Fault.DROPPED_AFTER, Fault.TOKEN_EXPIRED, Fault.UNAVAILABLE)
                    .fails("PUT /v1/officers", Fault.DROPPED_BEFORE, Fault.DROPPED_AFTER)
                    .fails("POST /v1/imports", Fault.DROPPED_BEFORE, Fault.DROPPED_AFTER, Fault.TOKEN_EXPIRED)
                    .fails("GET /v1/imports", Fault.UNAVAILABLE, Fault.DROPPED_BEFORE, Fault.TOKEN_EXPIRED)
                    .fails("POST /token", Fault.UNAVAILABLE, Fault.DROPPED_BEFORE);

            // when
            UploadResult result = uploadAll(door);

            // then
            assertThat(door.hasUnusedFaults()).isFalse();
            assertThat(door.tokens()).isGreaterThan(1);
            assertThat(door.cases()).isEqualTo(county.size());
            assertThat(door.conflicts()).isZero();
            assertThat(result.created()).isEqualTo(county.size());
        }
    }

    @Test
    void an_import_that_is_lost_fails_or_stands_still_is_sent_again() throws IOException {
        try (AgencyDoor door = new AgencyDoor()) {
            // given
            door.fails("POST /v1/imports", Fault.IMPORT_LOST, Fault.IMPORT_FAILED, Fault.IMPORT_STUCK);

            // when
            UploadResult result = uploadAll(door);

            // then
            assertThat(door.imports()).isEqualTo(4 + 3);
            assertThat(door.cases()).isEqualTo(county.size());
            assertThat(result.created() + result.unchanged()).isEqualTo(county.size());
        }
    }

    @Test
    void a_second_upload_changes_nothing() throws IOException {
        try (AgencyDoor door = new AgencyDoor()) {
            // given
            uploadAll(door);

            // when
            UploadResult second = uploadAll(door);

            // then
            assertThat(second.rejected()).isZero();
            assertThat(door.cases()).isEqualTo(county.size());
            assertThat(door.imports()).isEqualTo(4);
        }
    }

    @Test
    void rejected_records_are_counted_and_shown() throws IOException {
        try (AgencyDoor door = new AgencyDoor()) {
            // when
            UploadResult result = upload(door).upload(county, 10);

            // then
            assertThat(result.rejected()).isEqualTo(10);
            assertThat(result.rejections()).containsExactly("{\"outcome\":\"REJECTED\"}");
        }
    }

    @Test
    void figures_that_stay_wrong_are_reported_after_a_while() throws IOException {
        try (AgencyDoor door = new AgencyDoor()) {
            // given
            Tally sent = new Tally();
            county.cases().forEachRemaining(sent::add);
            upload(door).register(county);
            upload(door).upload(county, 100);

            // when
            List<Comparison> figures = upload(door).awaitFigures(county.figures(), sent);

            // then
            assertThat(figures)
                    .filteredOn(figure -> figure.id().equals("acts.licence"))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.got()).isLessThan(figure.expected()));
        }
    }

    @Test
    void every_act_behind_a_figure_is_listed() throws IOException {
        try (AgencyDoor door = new AgencyDoor()) {
            // given
            UploadResult result = uploadAll(door);

            // when
            List<Comparison> listed = upload(door).drillDown(county.figures(), result.tally());

            // then
            assertThat(listed).hasSizeGreaterThan(8).allMatch(Comparison::agrees);
        }
    }

    @Test
    void a_server_that_stays_away_is_given_up_with_the_reason() throws IOException {
        try (AgencyDoor door = new AgencyDoor()) {
            // given
            Target gone = door.target();
            door.stop();
            Patience none = new Patience(
                    Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ZERO, Duration.ZERO);
            CountyUpload upload = new CountyUpload(gone, none, 100, InstantSource.system(), line -> {});

            // then
            assertThatThrownBy(() -> upload.register(county))
                    .isInstanceOf(UploadFailure.class)
                    .hasMessageContaining("/token");
        }
    }

    private UploadResult uploadAll(AgencyDoor door) {
        CountyUpload upload = upload(door);
        upload.register(county);
        return upload.upload(county, Integer.MAX_VALUE);
    }

    private static CountyUpload upload(AgencyDoor door) {
        return new CountyUpload(door.target(), SHORT, 300, InstantSource.system(), line -> {});
    }

    private static CountyYear county() {
        String text = """
                division: "350524"
                name: 安溪县
                year: 2022
                figures:
                  - {id: acts.licence, label: 行政许可, value: 450, unit: 件, from: cases}
                  - {id: acts.penalty, label: 行政处罚, value: 400, unit: 件, from: cases}
                  - {id: acts.compulsory-measure, label: 行政强制措施, value: 60, unit: 件, from: cases}
                  - {id: acts.inspection, label: 行政检查, value: 200, unit: 件, from: cases}
                  - {id: flexible.persuasion, label: 说服教育, value: 30, unit: 件, from: cases}
                  - {id: flexible.exempt, label: 不予处罚, value: 15, unit: 件, from: cases}
                """;
        try {
            return CountyYear.of(
                    FiguresReader.read("test.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
