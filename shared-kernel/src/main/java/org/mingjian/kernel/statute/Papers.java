package org.mingjian.kernel.statute;

import java.util.Arrays;
import java.util.List;

/** The papers (文书) the steps of a file need, from {@code statute/papers.csv}. */
public final class Papers {

    private static final String ANY = "ANY";

    private final List<Paper> all;

    private Papers(List<Paper> all) {
        this.all = List.copyOf(all);
    }

    /**
     * One paper of one step.
     *
     * @param matter kind of case, or {@code KIND/PROCEDURE}, or {@code ANY}
     * @param step wire name of the step
     * @param names what it is called; the first is the usual one
     * @param when {@code field=value} of the step that asks for it; empty where it is always needed
     * @param basis where it comes from
     */
    public record Paper(String matter, String step, List<String> names, String when, String basis) {

        public Paper {
            names = List.copyOf(names);
        }

        /** What it is usually called. */
        public String name() {
            return names.getFirst();
        }

        /** Whether a contents list has it, under whichever of its names, be it as a part of a longer one. */
        public boolean isAmong(List<String> contents) {
            return contents.stream().anyMatch(entry -> names.stream().anyMatch(entry::contains));
        }

        private boolean isOf(String kind, String procedure) {
            return matter.equals(ANY) || matter.equals(kind) || matter.equals(kind + "/" + procedure);
        }
    }

    /**
     * Reads the table of the suite.
     *
     * @throws StatuteDataException if a row cannot be read
     */
    public static Papers load() {
        return new Papers(StatuteTable.load("statute/papers.csv").rows().stream()
                .map(Papers::read)
                .toList());
    }

    /** Every paper in the order of the table. */
    public List<Paper> all() {
        return all;
    }

    /** The papers that step may need in that procedure of that kind of case, whatever the step says. */
    public List<Paper> of(String kind, String procedure, String step) {
        return all.stream()
                .filter(paper -> paper.step().equals(step) && paper.isOf(kind, procedure))
                .toList();
    }

    private static Paper read(StatuteTable.Row row) {
        String when = row.text("when");
        if (!when.isEmpty() && !when.matches("[a-zA-Z]+=[A-Za-z_]+")) {
            throw new StatuteDataException(row.where() + ": not a condition: " + when);
        }
        return new Paper(
                row.required("matter", matter -> matter),
                row.required("step", step -> step),
                row.required("paper", names -> Arrays.asList(names.split("\\|", -1))),
                when,
                row.required("basis", basis -> basis));
    }
}
