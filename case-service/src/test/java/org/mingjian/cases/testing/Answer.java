package org.mingjian.cases.testing;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.mingjian.kernel.json.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;

/** What the service answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final String PROBLEM = "application/problem+json";

    /** The status, with the body in the complaint when it is another one. */
    public Answer is(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** A whole problem document with that code, in Chinese, telling nothing of our insides. */
    public Answer isProblem(int expected, String code) {
        is(expected);
        assertThat(header("Content-Type")).startsWith(PROBLEM);
        assertThat(text("/code")).as(body).isEqualTo(code);
        assertThat(text("/type")).isEqualTo("/problems/" + code);
        assertThat(at("/status").asInt()).isEqualTo(expected);
        assertThat(text("/title")).matches(".*\\p{IsHan}.*");
        assertThat(text("/detail")).matches("(?s).*\\p{IsHan}.*");
        assertThat(text("/traceId")).isNotBlank();
        assertThat(body).doesNotContainPattern("Exception|\\bat org\\.|SQLSTATE|jackson");
        return this;
    }

    /** A problem that names this place. */
    public Answer at(String code, String pointer) {
        List<String> places = new ArrayList<>();
        at("/errors")
                .forEach(error -> places.add(
                        error.get("code").asText() + " " + error.get("pointer").asText()));
        assertThat(places).as(body).contains(code + " " + pointer);
        return this;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public JsonNode json() {
        try {
            return ContractJson.mapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    /** What stands at a JSON Pointer. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    public String text(String pointer) {
        return at(pointer).asText();
    }

    /** What stands at a pointer in every item of a list. */
    public List<String> items(String pointer) {
        List<String> values = new ArrayList<>();
        at("/items").forEach(item -> values.add(item.at(pointer).asText()));
        return values;
    }
}
