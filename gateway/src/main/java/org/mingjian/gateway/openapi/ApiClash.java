package org.mingjian.gateway.openapi;

import java.util.List;

/** Two documents use one name for two things. */
public final class ApiClash extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ApiClash(List<String> clashes) {
        super("the API documents clash, rename one of each: " + String.join("; ", clashes));
    }
}
