package org.mingjian.cases.casefile;

/** What an agency knows a case by. */
public record NaturalKey(String agency, String caseNumber) {}
