package org.mingjian.generator.county;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.PartyKind;

/** A made-up party; identity numbers are never made up. */
public record Party(PartyKind kind, String name, @Nullable String unifiedSocialCreditCode) {}
