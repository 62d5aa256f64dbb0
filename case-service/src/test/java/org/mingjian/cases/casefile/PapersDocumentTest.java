package org.mingjian.cases.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.testing.AllProcedures;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.StepShape;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.statute.Papers;
import org.mingjian.kernel.statute.Papers.Paper;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed page of papers says what the table says. {@code -Dlifecycle.update=true} writes it anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersDocumentTest {

    private static final Path PAGE = Path.of(System.getProperty("mingjian.root", ".."), "docs", "papers.md");

    static List<Paper> all() {
        return Papers.load().all();
    }

    @Test
    void the_committed_page_is_the_one_of_the_table() throws IOException {
        // given
        String page = AllProcedures.get().all().stream()
                .sorted(Comparator.<CaseProcedure<?>, CaseKind>comparing(CaseProcedure::kind)
                        .thenComparing(CaseProcedure::procedure))
                .map(PapersDocumentTest::section)
                .collect(Collectors.joining("\n", """
                        # Papers

                        Which papers (文书) each step needs, by procedure; a paper with a condition is needed only where the step
                        says so. Written from `papers.csv`; do not edit. Renew:
                        `./mvnw -pl case-service test -Dtest=PapersDocumentTest -Dlifecycle.update=true`.

                        """, ""));
        if (Boolean.getBoolean("lifecycle.update")) {
            Files.writeString(PAGE, page);
        }
        // then
        assertThat(PAGE).content().isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_paper_belongs_to_a_step_some_procedure_has_and_asks_for_what_it_can_say(Paper paper) {
        // given
        StepType type = StepType.ofWireName(paper.step()).orElseThrow();
        // then
        assertThat(AllProcedures.get().all())
                .anyMatch(procedure -> isOf(procedure, paper) && procedure.knows(type.record()));
        if (!paper.when().isEmpty()) {
            String[] condition = paper.when().split("=", 2);
            StepShape.Field asked = StepShape.of(type).fields().stream()
                    .filter(field -> field.name().equals(condition[0]))
                    .findFirst()
                    .orElseThrow();
            assertThat(
                            asked.choices() == null
                                    ? List.of("true", "false")
                                    : List.of(asked.choices().getEnumConstants()).stream()
                                            .map(String::valueOf)
                                            .toList())
                    .contains(condition[1]);
        }
    }

    private static boolean isOf(CaseProcedure<?> procedure, Paper paper) {
        return Papers.load()
                .of(procedure.kind().name(), procedure.procedure().name(), paper.step())
                .contains(paper);
    }

    private static String section(CaseProcedure<?> procedure) {
        String title = (procedure.kind() + " " + procedure.procedure())
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
        return "## " + title + "\n\n| step | paper | when | basis |\n|---|---|---|---|\n"
                + Papers.load().all().stream()
                        .filter(paper -> isOf(procedure, paper)
                                && procedure.knows(StepType.ofWireName(paper.step())
                                        .orElseThrow()
                                        .record()))
                        .map(PapersDocumentTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Paper paper) {
        String label = StepType.ofWireName(paper.step()).orElseThrow().label();
        String when = paper.when().isEmpty() ? "" : "`" + paper.when() + "`";
        return "| " + label + " `" + paper.step() + "` | " + String.join(" / ", paper.names()) + " | " + when + " | "
                + paper.basis() + " |\n";
    }
}
