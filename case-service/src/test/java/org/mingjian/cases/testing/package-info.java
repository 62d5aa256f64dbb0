/** What the service tests share: real servers, real tokens, and a two-line way to call the API. */
@NullMarked
package org.mingjian.cases.testing;

import org.jspecify.annotations.NullMarked;
