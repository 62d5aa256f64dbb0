package org.mingjian.cases.draw;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One object that was drawn, and the officers drawn for it. */
@Schema(name = "Drawn", description = "An object that was drawn and who inspects it (抽查结果).")
record Drawn(String object, String name, List<String> officers) {

    Drawn {
        officers = List.copyOf(officers);
    }
}
