package org.mingjian.cases.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.casefile.CaseSize;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Events;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.json.CanonicalJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Imports.counts;
import static org.mingjian.cases.testing.Imports.done;
import static org.mingjian.cases.testing.Imports.lines;
import static org.mingjian.cases.testing.Imports.outcomes;
import static org.mingjian.cases.testing.Steps.opened;

/** The largest case there may be reaches everybody; one that is larger is turned away at the door. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeCasesQuarkusTest {

    private static final String REPORTS = "/v1/case-reports";
    private static final LocalDate DAY = LocalDate.parse("2022-03-02");
    private static final int LONGEST_NOTE = 1490;

    /** So that compression does not make a small event of a large one. */
    private final Random random = new Random(7);

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    @Test
    void a_case_of_the_most_bytes_reaches_the_topic_and_the_feed() throws Exception {
        // given
        String position =
                Database.texts("select coalesce(max(position), 0) from feed").getFirst();
        ACase large = caseOf(CaseSize.MOST_BYTES);
        int steps = large.dossier().timeline().size();
        // when
        String id = Api.asAgency().post(REPORTS, large.report()).is(201).text("/caseId");
        // then
        JsonNode event = Events.of(id, 1).getFirst();
        assertThat(event.at("/data/steps")).hasSize(steps);
        assertThat(event.at("/data/state/flexible")).hasSize(steps - 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Api.asAgency()
                                .get("/v1/changes?after=" + position)
                                .items("/event/subject"))
                        .contains(id));
    }

    @Test
    void a_case_of_the_most_steps_reaches_the_topic() {
        // given
        ACase large = caseOfSteps(CaseSize.MOST_STEPS);
        // when
        Answer ended = done(lines(large));
        // then
        assertThat(counts(ended)).isEqualTo("1 created, 0 extended, 0 unchanged, 0 rejected");
        String id = outcomes(ended).text("/items/0/caseId");
        assertThat(Events.of(id, 1).getFirst().at("/data/steps")).hasSize(CaseSize.MOST_STEPS);
    }

    @Test
    void one_byte_more_is_refused() throws Exception {
        // given
        ACase tooLarge = caseOf(CaseSize.MOST_BYTES + 1);
        // when
        Answer refused = Api.asAgency().post(REPORTS, tooLarge.report());
        Answer ended = done(lines(tooLarge, aPenalty().with(opened("2022-03-02"))));
        // then
        refused.isProblem(413, "case-too-large").at("case-too-large", "/steps");
        assertThat(counts(ended)).isEqualTo("1 created, 0 extended, 0 unchanged, 1 rejected");
        assertThat(outcomes(ended).items("/errors/0/code")).containsExactly("case-too-large", "");
        assertThat(Database.casesNumbered(tooLarge.number())).isZero();
    }

    @Test
    void one_step_more_is_refused() {
        // given
        ACase tooLarge = caseOfSteps(CaseSize.MOST_STEPS + 1);
        // then
        Api.asAgency()
                .post(REPORTS, tooLarge.report())
                .isProblem(413, "case-too-large")
                .at("case-too-large", "/steps");
    }

    @Test
    void a_full_case_takes_no_further_step() {
        // given
        ACase large = caseOf(CaseSize.MOST_BYTES);
        int steps = large.dossier().timeline().size();
        String id = Api.asAgency().post(REPORTS, large.report()).is(201).text("/caseId");
        // then
        LiveCases.take(id, steps, measure(null)).isProblem(413, "case-too-large");
    }

    /** A case whose canonical entries come to exactly so many bytes. */
    private ACase caseOf(int bytes) {
        ACase large = aPenalty().with(opened("2022-03-02"));
        int left = bytes - bytesOf(opened("2022-03-02"));
        int bare = bytesOf(measure("x")) - 1;
        while (left > 0) {
            boolean last = left <= bare + LONGEST_NOTE;
            boolean lastButOne = !last && left <= 2 * bare + LONGEST_NOTE;
            int note = last ? left - bare : lastButOne ? LONGEST_NOTE - bare : LONGEST_NOTE;
            large.with(measure(note(note)));
            left -= bare + note;
        }
        assertThat(large.dossier().timeline().steps().stream()
                        .mapToInt(LargeCasesQuarkusTest::bytesOf)
                        .sum())
                .isEqualTo(bytes);
        return large;
    }

    private static ACase caseOfSteps(int steps) {
        ACase large = aPenalty().with(opened("2022-03-02"));
        for (int step = 1; step < steps; step++) {
            large.with(measure(null));
        }
        return large;
    }

    private static CaseStep measure(@Nullable String note) {
        return new FlexibleMeasureApplied(DAY, List.of(), note, FlexibleMeasure.GUIDANCE);
    }

    private String note(int bytes) {
        StringBuilder text = new StringBuilder("x".repeat(bytes % 3));
        for (int character = 0; character < bytes / 3; character++) {
            text.append((char) ('一' + random.nextInt(20_000)));
        }
        return text.toString();
    }

    private static int bytesOf(CaseStep step) {
        return CanonicalJson.write(StepForms.write(step)).getBytes(StandardCharsets.UTF_8).length;
    }
}
