package org.mingjian.kernel.lifecycle;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MermaidTest {

    private enum Stage {
        DRAFT,
        SENT
    }

    private record Sent() {}

    private record Corrected() {}

    private record Annotated() {}

    @Test
    void a_table_is_drawn_edge_by_edge_and_steps_that_lead_nowhere_are_not_drawn() {
        // given
        Lifecycle<Stage> lifecycle = Lifecycle.startingAt(Stage.DRAFT)
                .from(Stage.DRAFT)
                .on(Sent.class)
                .to(Stage.SENT)
                .from(Stage.DRAFT)
                .on(Corrected.class)
                .stay()
                .from(Stage.DRAFT)
                .on(Annotated.class)
                .to(Stage.SENT)
                .build();
        // when
        String diagram = Mermaid.stateDiagram(lifecycle, Class::getSimpleName);
        // then
        assertThat(diagram).isEqualTo("""
                stateDiagram-v2
                    [*] --> DRAFT
                    DRAFT --> SENT : Sent, Annotated
                """);
    }
}
