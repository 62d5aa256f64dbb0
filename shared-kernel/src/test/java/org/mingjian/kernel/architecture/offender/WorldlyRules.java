package org.mingjian.kernel.architecture.offender;

import java.sql.Connection;

/** Asks a database what the law says. */
public record WorldlyRules(Connection connection) {}
