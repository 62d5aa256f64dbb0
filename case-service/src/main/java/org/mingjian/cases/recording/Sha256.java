package org.mingjian.cases.recording;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that recordings and the objects they are kept in are told by. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
