/**
 * What tests of the running service share: the servers, the log, the database and the API as somebody.
 */
@NullMarked
package org.mingjian.reports.testing;

import org.jspecify.annotations.NullMarked;
