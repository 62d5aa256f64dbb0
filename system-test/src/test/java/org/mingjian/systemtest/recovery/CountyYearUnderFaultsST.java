package org.mingjian.systemtest.recovery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.generator.upload.Comparison;
import org.mingjian.generator.upload.UploadResult;
import org.mingjian.launcher.LocalSuite;
import org.mingjian.systemtest.suite.CountyLoad;
import org.mingjian.systemtest.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountyYearUnderFaultsST {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(12);
    private static final Duration BROKER_AWAY = Duration.ofMinutes(2);

    private final LocalSuite suite = RunningSuite.get();

    @Test
    void killing_case_service_in_the_middle_of_an_import_loses_nothing_and_doubles_nothing() throws Exception {
        // given
        CountyLoad anxi = CountyLoad.of("anxi-2022");
        long before = CountyLoad.processed();
        CompletableFuture<UploadResult> loading = anxi.begin();
        await("the import is in its middle")
                .atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> CountyLoad.processed() >= before + 2_000 || loading.isDone());
        assertThat(loading).as("killed while it runs, not afterwards").isNotDone();

        // when
        suite.service("case-service").kill();
        suite.service("case-service").start();

        // then
        UploadResult result = loading.get(LONG_ENOUGH.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        assertThat(result.rejections()).isEmpty();
        assertFiguresAsPrinted(anxi, result);
    }

    @Test
    void killing_the_case_service_and_then_stopping_the_broker_for_two_minutes_during_one_import_loses_nothing()
            throws Exception {
        // given
        CountyLoad shaxian = CountyLoad.of("shaxian-2022");
        long before = CountyLoad.processed();
        CompletableFuture<UploadResult> loading = shaxian.begin();
        awaitMiddle(loading, before + 15_000);
        suite.service("case-service").kill();
        suite.service("case-service").start();
        awaitMiddle(loading, before + 40_000);
        long whenStopped = CountyLoad.processed();

        // when
        suite.kafka().stop();
        await("two minutes without a broker")
                .pollDelay(BROKER_AWAY)
                .atMost(BROKER_AWAY.plusMinutes(1))
                .untilAsserted(() -> assertThat(CountyLoad.processed())
                        .as("intake goes on without the broker")
                        .isGreaterThan(whenStopped));
        suite.kafka().start();

        // then
        UploadResult result = loading.get(LONG_ENOUGH.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        assertThat(result.rejections()).isEmpty();
        assertFiguresAsPrinted(shaxian, result);
    }

    private static void awaitMiddle(CompletableFuture<UploadResult> loading, long processed) {
        await("the import is in its middle")
                .atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> CountyLoad.processed() >= processed || loading.isDone());
        assertThat(loading).as("disturbed while it runs, not afterwards").isNotDone();
    }

    private static void assertFiguresAsPrinted(CountyLoad load, UploadResult result) {
        List<Comparison> figures = load.upload().awaitFigures(load.figures(), result.tally());
        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.got()).as(figure.id()).isEqualTo(figure.expected()));
        assertThat(load.upload().drillDown(load.figures(), result.tally()))
                .isNotEmpty()
                .allSatisfy(list ->
                        assertThat(list.got()).as("files behind " + list.id()).isEqualTo(list.expected()));
    }
}
