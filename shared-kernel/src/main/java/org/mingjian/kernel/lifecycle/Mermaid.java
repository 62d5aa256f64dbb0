package org.mingjian.kernel.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws a transition table as a Mermaid state diagram, so that the committed picture can never say something else. */
public final class Mermaid {

    private static final String BEFORE_LABEL = " : ";

    private Mermaid() {}

    /**
     * The diagram, one line an edge, in the order of the table. Steps that share their ends share an arrow; steps that
     * leave the stage as it is are not drawn; a line feed ends every line.
     *
     * @param labelOf what a step is called in the picture
     */
    public static <S extends Enum<S>> String stateDiagram(
            Lifecycle<S> lifecycle, Function<? super Class<?>, String> labelOf) {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        for (Transition<S> edge : lifecycle.transitions()) {
            if (edge.from() == edge.to()) {
                continue;
            }
            arrows.computeIfAbsent(edge.from() + " --> " + edge.to(), ends -> new ArrayList<>())
                    .add(labelOf.apply(edge.step()));
        }
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        diagram.append("    [*] --> ").append(lifecycle.initial()).append('\n');
        arrows.forEach((ends, steps) -> diagram.append("    ")
                .append(ends)
                .append(BEFORE_LABEL)
                .append(String.join(", ", steps))
                .append('\n'));
        return diagram.toString();
    }
}
