package org.mingjian.cases.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.EntryCells;
import org.mingjian.cases.register.EntryReader;
import org.mingjian.cases.register.EntryReading;
import org.mingjian.cases.register.RegisterEntry;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepReading;
import org.mingjian.kernel.contract.cases.WireFields;

/**
 * Timelines as a lawyer would write them down, in {@code corpus/*.txt}. A timeline begins with a line
 * {@code == name | what is expected}, where nothing or the ids of rules are expected; then a line
 * {@code KIND PROCEDURE PARTY division field}; then a step a line: {@code date type field=value …}. Two certified officers,
 * LIN and CHEN, take each step that names {@code by=LIN;CHEN}. A line {@code @register key from to published field=value …}
 * enters a version into a register of the agency.
 */
public final class Corpus {

    private Corpus() {}

    /** One timeline with the rules it breaks. */
    public record Entry(String name, List<String> expected, ACase timeline) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Every timeline of a file. */
    public static List<Entry> read(String file) {
        List<Entry> entries = new ArrayList<>();
        @Nullable Draft draft = null;
        for (String line : text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("==")) {
                if (draft != null) {
                    entries.add(draft.entry());
                }
                draft = new Draft(line.substring(2));
            } else if (draft != null && !line.isEmpty() && !line.startsWith("#")) {
                draft.add(line);
            }
        }
        entries.add(Objects.requireNonNull(draft, file + " is empty").entry());
        return entries;
    }

    private static String text(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Draft {

        private final String name;
        private final List<String> expected;
        private @Nullable ACase timeline;

        Draft(String head) {
            String[] parts = head.split("\\|", -1);
            this.name = parts[0].strip();
            this.expected = parts.length < 2
                    ? List.of()
                    : Arrays.stream(parts[1].strip().split("[ ,]+", -1))
                            .filter(rule -> !rule.isEmpty())
                            .toList();
        }

        void add(String line) {
            if (timeline == null) {
                timeline = cover(line);
            } else if (line.startsWith("@")) {
                register(line.substring(1));
            } else {
                timeline.with(step(line));
            }
        }

        /** {@code @register key from to published field=value …}, with - for a date there is none. */
        private void register(String line) {
            String[] words = line.split("\\s+", -1);
            RegisterType type = RegisterType.ofWireName(words[0]).orElseThrow();
            Map<String, String> cells = new HashMap<>();
            for (String pair : Arrays.copyOfRange(words, 5, words.length)) {
                String[] parts = pair.split("=", 2);
                cells.put(parts[0], parts[1]);
            }
            RegisterEntry entry = switch (EntryReader.read(type, EntryCells.toJson(type, cells::get))) {
                case EntryReading.Understood(RegisterEntry understood) -> understood;
                case EntryReading.Unreadable(var problems) ->
                    throw new IllegalArgumentException(name + ": " + line + ": " + problems);
            };
            Objects.requireNonNull(timeline, name)
                    .registered(
                            words[1].equals("LIN") ? Steps.LIN : words[1],
                            entry,
                            words[2],
                            date(words[3]),
                            date(words[4]));
        }

        private static @Nullable String date(String word) {
            return word.equals("-") ? null : word;
        }

        Entry entry() {
            return new Entry(name, expected, Objects.requireNonNull(timeline, name));
        }

        private static ACase cover(String line) {
            String[] words = line.split("\\s+", -1);
            return ACase.of(CaseKind.valueOf(words[0]), Procedure.valueOf(words[1]))
                    .against(PartyKind.valueOf(words[2]))
                    .in(words[3])
                    .inField(words.length > 4 ? words[4] : "");
        }

        private CaseStep step(String line) {
            String[] words = line.split("\\s+", -1);
            Map<String, String> values = new HashMap<>();
            for (String pair : Arrays.copyOfRange(words, 2, words.length)) {
                String[] parts = pair.split("=", 2);
                values.put(parts[0].equals("by") ? "officers" : parts[0], parts[1]);
            }
            values.put("on", words[0]);
            values.put("type", words[1]);
            StepForm form = StepForms.form(field -> value(field, values.remove(field)));
            if (!values.isEmpty()) {
                throw new IllegalArgumentException(name + ": no such field: " + values.keySet());
            }
            return switch (StepForms.read(form)) {
                case StepReading.Understood(CaseStep step) -> step;
                case StepReading.Unreadable(var problems) ->
                    throw new IllegalArgumentException(name + ": " + line + ": " + problems);
            };
        }

        private static @Nullable Object value(String field, @Nullable String written) {
            if (written == null) {
                return null;
            }
            return switch (WireFields.typeOf(field)) {
                case Class<?> type when type == LocalDate.class -> LocalDate.parse(written);
                case Class<?> type when type == BigDecimal.class -> new BigDecimal(written);
                case Class<?> type when type == Integer.class -> Integer.valueOf(written);
                case Class<?> type when type == Boolean.class -> Boolean.valueOf(written);
                case Class<?> type
                when type == List.class ->
                    Arrays.stream(written.split(";", -1)).map(Draft::officer).toList();
                default -> field.equals("host") || field.equals("reviewer") ? officer(written) : written;
            };
        }

        private static String officer(String word) {
            return switch (word) {
                case "LIN" -> Steps.LIN;
                case "CHEN" -> Steps.CHEN;
                case "WANG" -> Steps.WANG;
                default -> word;
            };
        }
    }
}
