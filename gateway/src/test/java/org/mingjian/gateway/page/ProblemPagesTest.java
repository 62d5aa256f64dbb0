package org.mingjian.gateway.page;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemPagesTest {

    @Test
    void a_passing_fault_may_be_repeated_as_it_is() {
        assertThat(ProblemPages.repeating(ProblemType.SERVICE_UNAVAILABLE)).startsWith("可以");
    }

    @Test
    void a_wrong_request_may_not() {
        assertThat(ProblemPages.repeating(ProblemType.VALIDATION_FAILED)).startsWith("不能");
    }

    @Test
    void a_stale_version_is_read_again_first() {
        assertThat(ProblemPages.repeating(ProblemType.STALE_VERSION)).contains("先重新读取");
    }
}
