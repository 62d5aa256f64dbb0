package org.mingjian.cases.agency;

/**
 * Fired in the transaction of a change that can alter how cases are judged: of the agency itself, or of the certificate
 * of somebody who acts for it.
 *
 * @param agency code of the agency whose cases are concerned
 * @param by subject of whoever made the change
 * @param entry what was changed, in words a clerk understands
 */
public record RegisterChanged(String agency, String by, String entry) {}
