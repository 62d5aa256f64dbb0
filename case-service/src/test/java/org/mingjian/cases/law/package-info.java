/**
 * The pages of {@code docs/law}: which article of which law is which rule or limit, and which class judges it.
 */
@NullMarked
package org.mingjian.cases.law;

import org.jspecify.annotations.NullMarked;
