package org.mingjian.cases.corpus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.testing.Corpus;
import org.mingjian.cases.testing.Corpus.Entry;
import org.mingjian.kernel.timeline.Objection;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorpusTest {

    static List<Entry> violations() {
        return Corpus.read("violations.txt");
    }

    static List<Entry> lawful() {
        return Corpus.read("lawful.txt");
    }

    private static Set<String> rules(Entry entry) {
        return entry.timeline().judged().objections().stream()
                .map(Objection::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void a_known_violation_is_found_and_nothing_else_is(Entry entry) {
        // then
        assertThat(entry.expected()).isNotEmpty();
        assertThat(rules(entry)).containsExactlyInAnyOrderElementsOf(entry.expected());
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void nothing_is_held_against_a_lawful_timeline(Entry entry) {
        // then
        assertThat(entry.timeline().judged().objections()).isEmpty();
    }

    @Test
    void the_corpus_is_large_enough_to_mean_something() {
        // then
        assertThat(violations()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(lawful()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(Stream.concat(violations().stream(), lawful().stream()).map(Entry::name))
                .doesNotHaveDuplicates();
    }
}
