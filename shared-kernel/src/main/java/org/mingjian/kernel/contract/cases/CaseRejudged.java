package org.mingjian.kernel.contract.cases;

/**
 * Data of an event about a case that was judged again without a new step: the law's data or the register changed. Holds no
 * personal data.
 *
 * <p>The envelope's sequence is that of the last step. Of two events with the same sequence the one with the greater
 * judgement is newer; an event with steps counts as judgement 0.
 *
 * @param judgement how often the case has been judged again with another outcome, from 1; never starts anew
 * @param state the case after it
 */
public record CaseRejudged(int judgement, CaseState state) {}
