/**
 * What the registers say: powers, delegations, benchmarks, lists and the rest, each entry a record, each version with the
 * period it holds for. Knows no other feature; how entries are kept is {@code registering}.
 */
@NullMarked
package org.mingjian.cases.register;

import org.jspecify.annotations.NullMarked;
