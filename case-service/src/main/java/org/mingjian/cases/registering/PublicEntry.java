package org.mingjian.cases.registering;

import java.time.LocalDate;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published version as everybody sees it. */
@Schema(name = "PublicRegisterEntry", description = "A published entry of a public register.")
record PublicEntry(
        String agency,
        String key,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate publishedOn,
        Map<String, Object> entry) {

    static PublicEntry of(EntryView view) {
        return new PublicEntry(
                view.agency(), view.key(), view.validFrom(), view.validTo(), view.publishedOn(), view.entry());
    }
}
