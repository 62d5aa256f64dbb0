/**
 * Random draws of whom to inspect and who inspects (双随机). Lists and the digest of the seed are kept before the seed is
 * used; afterwards everybody who has the record can draw again and must come to the same.
 */
@NullMarked
package org.mingjian.cases.draw;

import org.jspecify.annotations.NullMarked;
