package org.mingjian.cases.recording;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs links to recordings (HMAC-SHA-256), with a key of its own out of the data key. */
@ApplicationScoped
class LinkSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "mingjian recording links 1".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_BYTES = 32;

    private final SecretKey key;

    LinkSignature(@ConfigProperty(name = "mingjian.data-key") String base64Key) {
        try {
            SecretKey dataKey = new SecretKeySpec(Base64.getDecoder().decode(base64Key), "Generic");
            key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            ALGORITHM,
                            HKDFParameterSpec.ofExtract().addIKM(dataKey).thenExpand(PURPOSE, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF is part of every Java platform", e);
        }
    }

    /**
     * What a link says.
     *
     * @param subject the only one it is good for
     * @param until to the second
     */
    record Link(UUID id, UUID recording, String subject, Instant until) {

        byte[] text() {
            return (id + " " + recording + " " + until.getEpochSecond() + " " + subject)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The signature of a link, fit for an address. */
    String of(Link link) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(link));
    }

    /** Whether that is the signature of the link; takes as long for a wrong one as for a right one. */
    boolean isRight(Link link, String signature) {
        return MessageDigest.isEqual(
                of(link).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(Link link) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(link.text());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every Java platform", e);
        }
    }
}
