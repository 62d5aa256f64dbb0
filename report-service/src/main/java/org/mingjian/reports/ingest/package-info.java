/**
 * Takes case events off the log, once each, in order per case: one transaction per batch holds every effect.
 * What cannot be read goes to the dead letters with its reason; what the database cannot take now is tried again.
 */
@NullMarked
package org.mingjian.reports.ingest;

import org.jspecify.annotations.NullMarked;
