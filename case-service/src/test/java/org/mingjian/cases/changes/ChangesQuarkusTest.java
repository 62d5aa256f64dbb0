package org.mingjian.cases.changes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Imports.done;
import static org.mingjian.cases.testing.Imports.lines;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.filed;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.opened;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesQuarkusTest {

    private String position = "";

    @BeforeEach
    void goToTheEnd() throws Exception {
        Registered.demonstrationAgency();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Database.count("select count(*) from outbox"))
                        .isEqualTo(Database.count("select count(*) from feed")));
        position = Database.texts("select coalesce(max(position), 0) from feed").getFirst();
    }

    @Test
    void every_change_comes_once_and_those_of_a_case_in_their_order() {
        // given
        String id = LiveCases.open("2022-03-02");
        LiveCases.take(id, 1, fined("2022-03-02", "200")).is(201);
        LiveCases.take(id, 2, delivered("2022-03-02")).is(201);
        LiveCases.take(id, 3, filed("2022-03-03")).is(201);
        // when
        List<JsonNode> changes = changesFor(Api.asSupervisor(), 4);
        // then
        assertThat(changes)
                .extracting(change -> change.at("/event/subject").asText())
                .containsOnly(id);
        assertThat(changes)
                .extracting(change -> change.at("/event/sequence").asInt())
                .containsExactly(1, 2, 3, 4);
        assertThat(changes)
                .extracting(change -> change.at("/position").asLong())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(changes)
                .extracting(change -> change.at("/event/id").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void whoever_is_responsible_for_others_sees_other_changes() {
        // given
        ACase own = aPenalty().with(opened("2022-03-02"));
        ACase sameCounty =
                aPenalty().of(Registered.agencyIn("350524"), "350524").with(opened("2022-03-02"));
        ACase otherCounty =
                aPenalty().of(Registered.agencyIn("350405"), "350405").with(opened("2022-03-02"));
        // when
        done(lines(own, sameCounty, otherCounty));
        // then
        assertThat(numbersOf(changesFor(Api.asLoader(), 3)))
                .containsExactlyInAnyOrder(own.number(), sameCounty.number(), otherCounty.number());
        assertThat(numbersOf(changesFor(Api.asSupervisor(), 2)))
                .containsExactlyInAnyOrder(own.number(), sameCounty.number());
        assertThat(numbersOf(changesFor(Api.asAgency(), 1))).containsExactly(own.number());
        assertThat(numbersOf(changesFor(Api.as("supervisor-shaxian"), 1))).containsExactly(otherCounty.number());
    }

    @Test
    void what_changed_nothing_is_no_change() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"));
        done(lines(penalty));
        done(lines(penalty));
        ACase last = aPenalty().with(opened("2022-03-02"));
        // when
        done(lines(last));
        // then
        assertThat(numbersOf(changesFor(Api.asAgency(), 2))).containsExactly(penalty.number(), last.number());
    }

    @Test
    void at_the_end_there_is_nothing_and_no_cursor() {
        // when
        Answer end = Api.asLoader().get("/v1/changes?after=" + position).is(200);
        // then
        assertThat(end.at("/items")).isEmpty();
        assertThat(end.json().hasNonNull("nextCursor")).isFalse();
    }

    /** Reads page by page, two at a time, until so many have come. */
    private List<JsonNode> changesFor(Api caller, int count) {
        List<JsonNode> changes = new ArrayList<>();
        String[] after = {position};
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer page = caller.get("/v1/changes?limit=2&after=" + after[0]).is(200);
            page.at("/items").forEach(changes::add);
            after[0] = page.json().hasNonNull("nextCursor") ? page.text("/nextCursor") : after[0];
            assertThat(changes).hasSizeGreaterThanOrEqualTo(count);
        });
        return changes;
    }

    private static List<String> numbersOf(List<JsonNode> changes) {
        return changes.stream()
                .map(change -> change.at("/event/data/state/caseNumber").asText())
                .toList();
    }
}
