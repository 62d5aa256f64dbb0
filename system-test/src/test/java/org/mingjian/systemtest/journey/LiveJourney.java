package org.mingjian.systemtest.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One case as people run it, out of {@code journeys/live-cases.txt}; the file says how it is written.
 *
 * @param cover kind, procedure, party and matter
 */
record LiveJourney(String name, String cover, List<Turn> turns) {

    /**
     * Somebody takes a step or tries to.
     *
     * @param who such as {@code officer}
     * @param refusal id of the rule or code of the problem that must refuse it; empty when it must be taken
     * @param step date, type and fields; or an entry of a register
     */
    record Turn(String who, String refusal, String step) {

        private static Turn of(String line) {
            String[] words = line.split("\\s+", 2);
            String[] who = words[0].split("!", 2);
            return new Turn(who[0], who.length > 1 ? who[1] : "", words[1]);
        }

        boolean entersRegister() {
            return step.startsWith("@");
        }

        boolean isRefused() {
            return !refusal.isEmpty();
        }
    }

    /** Every journey of the file. */
    static List<LiveJourney> all() {
        List<LiveJourney> journeys = new ArrayList<>();
        for (String block : text().split("(?m)^== ", -1)) {
            List<String> lines = block.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            if (!lines.isEmpty()) {
                journeys.add(new LiveJourney(
                        lines.get(0),
                        lines.get(1),
                        lines.stream().skip(2).map(Turn::of).toList()));
            }
        }
        return journeys;
    }

    private static String text() {
        try (InputStream in = LiveJourney.class.getResourceAsStream("/journeys/live-cases.txt")) {
            return new String(Objects.requireNonNull(in, "the journeys").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
