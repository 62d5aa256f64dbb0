package org.mingjian.systemtest.journey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.kernel.contract.cases.WireFields;
import org.mingjian.systemtest.suite.Api;
import org.mingjian.systemtest.suite.CountyLoad;
import org.mingjian.systemtest.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** Each procedure from the first step to the archive, live, by different people with real tokens. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveCasesST {

    /** The agency officer-anxi and reviewer-anxi belong to. */
    private static final String AGENCY = "113505240039000128";

    private static final String REVIEWER = "3505240090001";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<String> officers = List.of();

    private static final Api OFFICER = Api.as("officer-anxi");
    private static final Api SUPERVISOR = Api.as("supervisor-anxi");
    private static final Map<String, Api> PEOPLE = Map.of(
            "officer",
            OFFICER,
            "reviewer",
            Api.as("reviewer-anxi"),
            "clerk",
            Api.as("clerk-anxi"),
            "supervisor",
            SUPERVISOR);
    private static final Api STRANGER = Api.as("supervisor-shaxian");

    static List<LiveJourney> journeys() {
        return LiveJourney.all();
    }

    @BeforeAll
    static void register_the_county() {
        RunningSuite.get();
        CountyLoad.of("anxi-2022").register();
        officers = StreamSupport.stream(
                        OFFICER.get("/v1/officers?limit=200")
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(officer -> officer.path("agency").asText().equals(AGENCY)
                        && officer.path("validFrom").asText().compareTo("2024-03-01") < 0
                        && officer.path("validTo").asText("9999").compareTo("2025-12-31") > 0)
                .map(officer -> officer.path("certificateNumber").asText())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void a_case_goes_from_its_first_step_to_the_archive_and_every_gate_holds(LiveJourney journey) {
        String id = "";
        int version = 0;

        // when
        for (LiveJourney.Turn turn : journey.turns()) {
            Api.Answer answer = turn.entersRegister() ? enter(turn) : take(journey, turn, id, version);
            if (turn.isRefused()) {
                assertRefused(answer, turn);
            } else if (turn.entersRegister()) {
                assertThat(answer.status()).as(turn.step() + answer.body()).isIn(200, 201);
            } else {
                assertThat(answer.status())
                        .as(turn.step() + answer.body().toPrettyString())
                        .isEqualTo(201);
                id = answer.text("/caseId");
                version++;
            }
        }

        // then
        Api.Answer file = SUPERVISOR.get("/v1/cases/" + id);
        assertThat(file.text("/summary/stage")).isEqualTo("ARCHIVED");
        assertThat(file.body().path("findings")).as("nothing held against it").isEmpty();
        assertThat(file.body().path("steps")).hasSize(version);
        assertThat(SUPERVISOR.get("/v1/cases/" + id + "/verification").text("/intact"))
                .isEqualTo("true");
        assertThat(STRANGER.get("/v1/cases/" + id).status())
                .as("seen from another county")
                .isEqualTo(404);
    }

    private static Api.Answer take(LiveJourney journey, LiveJourney.Turn turn, String id, int version) {
        return version == 0
                ? person(turn).post("/v1/cases", json(opening(journey, turn)))
                : person(turn).step(id, version, json(step(turn.step())));
    }

    /** {@code @register key day field=value …} becomes the version of the entry that is valid from that day. */
    private static Api.Answer enter(LiveJourney.Turn turn) {
        String[] words = turn.step().substring(1).split("\\s+", -1);
        Map<String, Object> entry = new LinkedHashMap<>();
        for (String pair : Arrays.copyOfRange(words, 3, words.length)) {
            String[] parts = pair.split("=", 2);
            entry.put(parts[0], parts[0].equals("sanctions") ? List.of(parts[1].split(";", -1)) : number(parts[1]));
        }
        return person(turn)
                .put(
                        "/v1/registers/" + words[0] + "/" + AGENCY + "/" + person(words[1]),
                        json(Map.of("validFrom", words[2], "publishedOn", words[2], "entry", entry)));
    }

    private static Object number(String written) {
        return written.chars().allMatch(Character::isDigit) ? new BigDecimal(written) : written;
    }

    private static Map<String, Object> opening(LiveJourney journey, LiveJourney.Turn turn) {
        String[] cover = journey.cover().split("\\s+", 4);
        Map<String, Object> first = step(turn.step());
        return Map.of(
                "agency",
                AGENCY,
                "kind",
                cover[0],
                "procedure",
                cover[1],
                "party",
                Map.of("kind", cover[2], "name", "安溪县某某商行"),
                "matter",
                cover[3],
                "on",
                first.getOrDefault("on", ""),
                "firstStep",
                first);
    }

    private static Api person(LiveJourney.Turn turn) {
        Api person = PEOPLE.get(turn.who());
        assertThat(person).as(turn.who()).isNotNull();
        return person;
    }

    private static void assertRefused(Api.Answer answer, LiveJourney.Turn turn) {
        assertThat(answer.status())
                .as(turn + " was taken: " + answer.body().toPrettyString())
                .isBetween(400, 499);
        assertThat(List.of(answer.text("/rule"), answer.text("/code")))
                .as(turn + answer.body().toPrettyString())
                .contains(turn.refusal());
        assertThat(answer.text("/detail")).isNotEmpty();
    }

    private static Map<String, Object> step(String written) {
        String[] words = written.split("\\s+", -1);
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("on", words[0]);
        step.put("type", words[1]);
        for (String pair : Arrays.copyOfRange(words, 2, words.length)) {
            String[] parts = pair.split("=", 2);
            step.put(parts[0], value(parts[0], parts[1]));
        }
        return step;
    }

    private static Object value(String field, String written) {
        Class<?> type = WireFields.typeOf(field);
        if (type == BigDecimal.class || type == Integer.class) {
            return new BigDecimal(written);
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(written);
        }
        return type == List.class
                ? Arrays.stream(written.split(";", -1)).map(LiveCasesST::person).toList()
                : person(written);
    }

    private static String person(String word) {
        return switch (word) {
            case "LIN" -> officers.get(0);
            case "CHEN" -> officers.get(1);
            case "WANG" -> officers.get(2);
            case "REVIEWER" -> REVIEWER;
            default -> word;
        };
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body.toString(), e);
        }
    }
}
