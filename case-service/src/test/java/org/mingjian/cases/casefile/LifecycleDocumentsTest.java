package org.mingjian.cases.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.testing.AllProcedures;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.lifecycle.Mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** The committed pictures say what the tables say. {@code -Dlifecycle.update=true} writes them anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleDocumentsTest {

    private static final Path FOLDER = Path.of(System.getProperty("mingjian.root", ".."), "docs", "lifecycle");

    @ParameterizedTest
    @MethodSource("procedures")
    void the_committed_diagram_is_the_one_of_the_table(CaseProcedure<?> procedure) throws IOException {
        // given
        Path committed = FOLDER.resolve(nameOf(procedure) + ".md");
        String drawn = documentOf(procedure);
        if (Boolean.getBoolean("lifecycle.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(committed, drawn);
        }
        // then
        assertThat(committed).content().isEqualTo(drawn);
    }

    private static Stream<Arguments> procedures() {
        return AllProcedures.get().all().stream().map(procedure -> argumentSet(nameOf(procedure), procedure));
    }

    private static String nameOf(CaseProcedure<?> procedure) {
        boolean onlyOne = AllProcedures.get().all().stream()
                        .filter(other -> other.kind() == procedure.kind())
                        .count()
                == 1;
        String name = onlyOne ? procedure.kind().name() : procedure.kind() + "_" + procedure.procedure();
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String documentOf(CaseProcedure<?> procedure) {
        return """
                # %s

                Drawn from the transition table of the procedure; stages in capitals, on the arrows the steps that may be
                taken there. Do not edit: change the table, then run
                `./mvnw -pl case-service test -Dtest=LifecycleDocumentsTest -Dlifecycle.update=true`.

                ```mermaid
                %s```
                """.formatted(nameOf(procedure).replace('-', ' '), Mermaid.stateDiagram(procedure.lifecycle(), step -> {
            StepType type = StepType.of(step);
            return type.label() + " " + type.wireName();
        }));
    }
}
