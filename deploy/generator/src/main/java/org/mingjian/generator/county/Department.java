package org.mingjian.generator.county;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

/**
 * A sort of agency that most counties have.
 *
 * @param word its part of document numbers
 * @param field what its officers are certified for
 * @param law field whose special law binds it; empty for most
 * @param share weight among all agencies, per flow key; {@code penalty-summary} is for summary penalties alone
 * @param matters what its files are about, per flow key; {@code *} for the rest
 */
record Department(
        String name,
        @JsonProperty("short") String word,
        String field,
        @Nullable String law,
        int officers,
        Agency.@Nullable Kind kind,
        Map<String, Double> share,
        Map<String, List<String>> matters) {

    /** The data file. */
    record Catalogue(List<Department> departments, Department township, List<String> townshipNames) {

        static Catalogue load() {
            try (InputStream in = Department.class.getResourceAsStream("departments.yaml")) {
                return new YAMLMapper().readValue(in, Catalogue.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    double shareOf(Flow flow) {
        double own = share.getOrDefault(flow.key(), 0.0);
        return flow == Flow.PENALTY_SUMMARY ? own + share.getOrDefault("penalty-summary", 0.0) : own;
    }

    List<String> mattersOf(Flow flow) {
        List<String> matters = this.matters.get(flow.key());
        return matters == null ? this.matters.getOrDefault("*", List.of("其他事项")) : matters;
    }

    Agency.Kind kindOrDepartment() {
        return kind == null ? Agency.Kind.DEPARTMENT : kind;
    }

    Department named(String name, String word) {
        return new Department(name, word, field, law, officers, Agency.Kind.TOWNSHIP, share, matters);
    }
}
