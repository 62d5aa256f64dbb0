/**
 * The three servers the suite stands on, as real programs: PostgreSQL, Kafka, Keycloak.
 * Each keeps its data between starts, can be killed and started again on the same port,
 * and is unpacked once from what the build fetched ({@link org.mingjian.launcher.server.Distributions}).
 */
@NullMarked
package org.mingjian.launcher.server;

import org.jspecify.annotations.NullMarked;
