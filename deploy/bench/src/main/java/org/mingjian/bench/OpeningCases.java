package org.mingjian.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mingjian.generator.county.Agency;
import org.mingjian.generator.county.CountyYear;
import org.mingjian.generator.county.Officer;

/** Opens ordinary penalty cases over HTTP, one after the other, as an agency's own software does. */
final class OpeningCases implements Clients.Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CREATED = 201;

    private final HttpConnection connection;
    private final Plan plan;

    /**
     * What is opened, the same for all clients.
     *
     * @param run distinguishes the case numbers of this run
     * @param numbers of the cases opened so far
     */
    record Plan(URI server, Tokens tokens, CountyYear county, String run, LocalDate on, AtomicLong numbers) {

        String numberPrefix() {
            return "基准立案" + run + "-";
        }
    }

    OpeningCases(Plan plan) throws IOException {
        this.plan = plan;
        this.connection = new HttpConnection(plan.server());
    }

    @Override
    public void once() throws IOException {
        long number = plan.numbers().incrementAndGet();
        String key = "bench-" + plan.run() + "-" + number;
        HttpConnection.Answer answer = connection.send(
                "POST",
                "/v1/cases",
                plan.tokens().header() + "Content-Type: application/json\r\nIdempotency-Key: " + key + "\r\n",
                body(number).getBytes(StandardCharsets.UTF_8));
        if (answer.status() != CREATED) {
            throw new BenchFailure("POST /v1/cases answers " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    private String body(long number) {
        List<Agency> agencies = plan.county().agencies();
        Agency agency = agencies.get((int) (number % agencies.size()));
        ObjectNode body = JSON.createObjectNode();
        body.put("agency", agency.code());
        body.put("kind", "PENALTY");
        body.put("procedure", "ORDINARY");
        body.put("caseNumber", plan.numberPrefix() + number);
        body.put("matter", "未按规定明码标价");
        body.put("on", plan.on().toString());
        ObjectNode party = body.putObject("party");
        party.put("kind", "SOLE_TRADER");
        party.put("name", "基准县永兴茶行");
        plan.county().officers().stream()
                .filter(officer -> officer.agency().equals(agency.code()))
                .skip(1)
                .limit(2)
                .map(Officer::certificateNumber)
                .forEach(body.withArray("officers")::add);
        return body.toString();
    }
}
