package org.mingjian.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mingjian.generator.county.Agency;
import org.mingjian.generator.county.CountyYear;
import org.mingjian.generator.county.Officer;

/** Opens ordinary penalty cases over HTTP, one after the other, as an agency's own software does. */
final class OpeningCases implements Clients.Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CREATED = 201;
    private static final String NUMBER = "<number>";

    private final HttpConnection connection;
    private final Plan plan;

    /**
     * What is opened, the same for all clients.
     *
     * @param run distinguishes the case numbers of this run
     * @param bodies one per agency, complete but for the number of the case
     * @param numbers of the cases opened so far
     */
    record Plan(URI server, Tokens tokens, String run, List<String> bodies, AtomicLong numbers) {

        static Plan of(URI server, Tokens tokens, CountyYear county, String run, LocalDate on) {
            Map<String, List<String>> officers = county.officers().stream()
                    .collect(Collectors.groupingBy(
                            Officer::agency, Collectors.mapping(Officer::certificateNumber, Collectors.toList())));
            List<String> bodies = county.agencies().stream()
                    .map(agency -> body(agency, officers.getOrDefault(agency.code(), List.of()), on))
                    .toList();
            return new Plan(server, tokens, run, bodies, new AtomicLong());
        }

        String numberPrefix() {
            return "基准立案" + run + "-";
        }

        byte[] body(long number) {
            return bodies.get((int) (number % bodies.size()))
                    .replace(NUMBER, numberPrefix() + number)
                    .getBytes(StandardCharsets.UTF_8);
        }

        private static String body(Agency agency, List<String> officers, LocalDate on) {
            ObjectNode body = JSON.createObjectNode();
            body.put("agency", agency.code());
            body.put("kind", "PENALTY");
            body.put("procedure", "ORDINARY");
            body.put("caseNumber", NUMBER);
            body.put("matter", "未按规定明码标价");
            body.put("on", on.toString());
            body.putObject("party").put("kind", "SOLE_TRADER").put("name", "基准县永兴茶行");
            officers.stream().skip(1).limit(2).forEach(body.withArray("officers")::add);
            return body.toString();
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
                plan.body(number));
        if (answer.status() != CREATED) {
            throw new BenchFailure("POST /v1/cases answers " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
