package org.mingjian.kernel.audit;

/**
 * The two digests of one entry of a chain, in lower-case hex. Two algorithms, because a court may ask for either: SHA-256
 * (FIPS 180-4) and SM3 (GB/T 32905).
 */
public record Link(String sha256, String sm3) {

    /** What stands before the first entry of a chain. */
    public static final Link GENESIS = new Link("0".repeat(64), "0".repeat(64));
}
