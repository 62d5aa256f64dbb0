/**
 * Administrative licences (行政许可法): from the application to the licence, and its withdrawal.
 */
@NullMarked
package org.mingjian.cases.licence;

import org.jspecify.annotations.NullMarked;
