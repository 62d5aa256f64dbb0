package org.mingjian.cases.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.testing.AllProcedures;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.lifecycle.Mermaid;
import org.mingjian.kernel.lifecycle.Transition;

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

                Steps that leave the stage as it is:

                %s""".formatted(
                        nameOf(procedure).replace('-', ' '),
                        Mermaid.stateDiagram(procedure.lifecycle(), LifecycleDocumentsTest::label),
                        staying(procedure));
    }

    /** One line for each group of stages with the steps that may be taken in all of them. */
    private static <S extends Enum<S>> String staying(CaseProcedure<S> procedure) {
        Map<String, List<String>> stagesOf = new LinkedHashMap<>();
        for (Transition<S> edge : procedure.lifecycle().transitions()) {
            if (edge.from() == edge.to()) {
                stagesOf.computeIfAbsent(label(edge.step()), step -> new ArrayList<>())
                        .add(edge.from().name());
            }
        }
        Map<String, List<String>> stepsOf = new LinkedHashMap<>();
        stagesOf.forEach((step, stages) -> stepsOf.computeIfAbsent(String.join(", ", stages), key -> new ArrayList<>())
                .add(step));
        return stepsOf.entrySet().stream()
                .map(group -> "* " + group.getKey() + ": " + String.join(", ", group.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String label(Class<?> step) {
        StepType type = StepType.of(step);
        return type.label() + " " + type.wireName();
    }
}
