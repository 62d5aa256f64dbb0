package org.mingjian.cases.casefile;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.kernel.statute.Bound;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenStateTest {

    @ParameterizedTest
    @CsvSource({
        // ninety days from 1 March 2023 end on 30 May; 70 per cent of them have gone on 3 May
        "LATEST, , , 2023-03-01, RUNNING",
        "LATEST, , , 2023-05-02, RUNNING",
        "LATEST, , , 2023-05-03, AMBER",
        "LATEST, , , 2023-05-30, AMBER",
        "LATEST, , , 2023-05-31, OVERDUE",
        "LATEST, , 2023-04-01, 2023-06-30, STOPPED",
        "LATEST, 2023-05-30, , 2023-06-30, MET",
        "LATEST, 2023-05-31, , 2023-06-30, LATE",
        "AFTER, , , 2023-05-30, RUNNING",
        "AFTER, , , 2023-05-31, ELAPSED",
        "AFTER, 2023-05-30, , 2023-06-30, LATE",
        "AFTER, 2023-05-31, , 2023-06-30, MET",
        "EARLIEST, , , 2023-05-29, RUNNING",
        "EARLIEST, , , 2023-05-30, ELAPSED",
        "EARLIEST, 2023-05-30, , 2023-06-30, MET"
    })
    void a_limit_stands_as_its_day_and_today_say(
            Bound bound, LocalDate metOn, LocalDate stoppedOn, LocalDate today, OpenState state) {
        // given
        OpenState.Kept kept = new OpenState.Kept(
                bound, LocalDate.parse("2023-03-01"), LocalDate.parse("2023-05-30"), metOn, stoppedOn);
        // then
        assertThat(OpenState.of(kept, today)).isEqualTo(state);
    }
}
