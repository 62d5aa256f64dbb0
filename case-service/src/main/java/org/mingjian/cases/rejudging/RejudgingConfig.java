package org.mingjian.cases.rejudging;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When cases are judged again. */
@ConfigMapping(prefix = "mingjian.rejudging")
public interface RejudgingConfig {

    /**
     * How long after the last change a re-judging begins. Longer than another instance believes an old register and than
     * a request or a batch that was judged by it needs to be written; a run of changes is answered once, behind its end.
     */
    @WithDefault("15s")
    Duration settle();

    /** How often an idle worker looks for work. */
    @WithDefault("2s")
    Duration pause();
}
