package org.mingjian.gateway.limit;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountedBodyTest {

    private final List<String> seen = new ArrayList<>();
    private final ManualStream source = new ManualStream();

    @Test
    void a_body_within_the_limit_passes() {
        CountedBody body = listening(5);

        source.emit("ab");
        source.emit("cde");
        source.end();

        assertThat(seen).containsExactly("ab", "cde", "end");
        assertThat(body.exceeded()).isFalse();
    }

    @Test
    void the_part_that_passes_the_limit_and_all_after_it_are_withheld() {
        CountedBody body = listening(4);

        source.emit("ab");
        source.emit("cde");
        source.emit("f");
        source.end();

        assertThat(seen).containsExactly("ab", "more than 4 bytes");
        assertThat(body.exceeded()).isTrue();
    }

    private CountedBody listening(long limit) {
        CountedBody body = new CountedBody(source, limit);
        body.handler(part -> seen.add(part.toString()));
        body.exceptionHandler(failure -> seen.add(String.valueOf(failure.getMessage())));
        body.endHandler(end -> seen.add("end"));
        return body;
    }
}
