package org.mingjian.cases.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.kernel.statute.Provision;
import org.mingjian.kernel.statute.Provisions;
import org.mingjian.kernel.statute.TimeLimit;
import org.mingjian.kernel.statute.TimeLimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Every article that is judged is found on a page, and everything on a page is judged by a class. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawPagesTest {

    private static final Path ROOT = Path.of(System.getProperty("mingjian.root", ".."));
    private static final Path FOLDER = ROOT.resolve("docs").resolve("law");

    /** Whose limits run in case files; those of other matters belong to services of their own. */
    private static final Set<String> OF_CASES = Set.of("PEN", "COE", "LIC", "INS", "CRM", "RMD", "TS");

    /** Limits of case files whose start no step tells, with the reason. */
    private static final Set<String> NOT_IN_ONE_TIMELINE = Set.of(
            "TS-10", // the yearly figures of an agency, not a case
            "TS-27", // when officers came back from afar is not a step
            "PEN-027", // recusal is not a step
            "PEN-064m", // who names the host is not a step
            "PEN-077m", // when the form of closure was due is not a step
            "LIC-043"); // a lower agency's examination is a case of its own

    private static List<LawPage> pages() throws IOException {
        return LawPage.all(
                Provisions.load().all(), TimeLimits.load().all(), Sources.under(Path.of("src", "main", "java")));
    }

    private static Stream<Arguments> everyPage() throws IOException {
        return pages().stream().map(page -> argumentSet(page.law(), page));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void the_committed_page_says_what_is_judged(LawPage page) throws IOException {
        // given
        Path committed = FOLDER.resolve(page.fileName());
        if (Boolean.getBoolean("law.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(committed, page.text());
        }
        // then
        assertThat(committed).content().isEqualTo(page.text());
    }

    @Test
    void no_page_is_left_of_a_law_that_is_not_judged() throws IOException {
        // given
        Set<String> names = pages().stream().map(LawPage::fileName).collect(Collectors.toSet());
        // then
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void every_rule_is_judged_by_a_class() throws IOException {
        // given
        Sources sources = Sources.under(Path.of("src", "main", "java"));
        // then
        assertThat(Provisions.load().all().stream()
                        .map(Provision::id)
                        .distinct()
                        .filter(id -> sources.naming(List.of(id)).isEmpty()))
                .isEmpty();
    }

    @Test
    void every_limit_of_case_files_is_watched_or_known_not_to_be() throws IOException {
        // given
        Sources sources = Sources.under(Path.of("src", "main", "java"));
        // then
        assertThat(TimeLimits.load().all().stream()
                        .filter(limit -> OF_CASES.contains(limit.id().split("-", 2)[0]))
                        .filter(limit -> sources.naming(limit.topics()).isEmpty())
                        .map(TimeLimit::id)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(NOT_IN_ONE_TIMELINE);
    }
}
