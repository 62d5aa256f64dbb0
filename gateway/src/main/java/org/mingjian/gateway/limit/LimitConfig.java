package org.mingjian.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one call may bring. */
@ConfigMapping(prefix = "mingjian.limit")
public interface LimitConfig {

    /** Largest body. A county's year of 150,000 cases is about 150 MB; four of those fit. */
    @WithDefault("600M")
    MemorySize upload();
}
