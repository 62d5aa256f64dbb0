package org.mingjian.cases.recording;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, bytes 0-0/100",
        "bytes=10-19, bytes 10-19/100",
        "bytes=90-, bytes 90-99/100",
        "bytes=90-500, bytes 90-99/100",
        "bytes=-1, bytes 99-99/100",
        "bytes=-500, bytes 0-99/100"
    })
    void one_range_is_a_part_of_the_file(String header, String part) {
        assertThat(ByteRange.of(header, 100)).map(range -> range.within(100)).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=", "bytes=-", "bytes=9-3", "lines=1-2", "bytes=a-b", ""})
    void what_cannot_be_read_asks_for_the_whole(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }

    @Test
    void what_begins_behind_the_end_is_refused() {
        assertThatThrownBy(() -> ByteRange.of("bytes=100-", 100)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> ByteRange.of("bytes=-0", 100)).isInstanceOf(ProblemException.class);
    }
}
