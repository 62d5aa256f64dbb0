/**
 * What the API document says that no single resource can say.
 */
@NullMarked
package org.mingjian.reports.openapi;

import org.jspecify.annotations.NullMarked;
