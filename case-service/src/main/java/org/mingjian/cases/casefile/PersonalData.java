package org.mingjian.cases.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Keeps what names people encrypted at rest (AES-256-GCM, a fresh nonce each); the key comes from configuration. */
@ApplicationScoped
public class PersonalData {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte[] ALONE = new byte[0];

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    PersonalData(@ConfigProperty(name = "mingjian.data-key") String base64Key) {
        byte[] bytes = Base64.getDecoder().decode(base64Key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("mingjian.data-key must be 32 bytes in base64");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** The text as PostgreSQL reads a {@code bytea}; null stays null. */
    public @Nullable String encrypt(@Nullable String text) {
        return text == null
                ? null
                : "\\x" + HexFormat.of().formatHex(seal(text.getBytes(StandardCharsets.UTF_8), ALONE));
    }

    /** What {@link #encrypt} was given. */
    public String decrypt(byte[] kept) {
        try {
            return new String(open(kept, ALONE), StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("kept under another key, or changed", e);
        }
    }

    /**
     * Whether both identity numbers are known and are two different ones. Spaces, full-width digits and a small x make no
     * difference.
     *
     * @param kept what {@link #encrypt} made of the one, in hexadecimal
     */
    public boolean contradicts(@Nullable String kept, @Nullable String given) {
        if (kept == null || given == null) {
            return false;
        }
        String known = normalised(decrypt(HexFormat.of().parseHex(kept)));
        String other = normalised(given);
        return !known.isEmpty() && !other.isEmpty() && !known.equals(other);
    }

    private static String normalised(String identityNumber) {
        return Normalizer.normalize(identityNumber, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    /**
     * The bytes encrypted.
     *
     * @param place what they belong to; they can only be opened as belonging to the same
     */
    public byte[] seal(byte[] bytes, byte[] place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            byte[] sealed = cipher.doFinal(bytes);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    /**
     * What {@link #seal} was given.
     *
     * @throws AEADBadTagException when it was sealed under another key or for another place, or was changed since
     */
    public byte[] open(byte[] sealed, byte[] place) throws AEADBadTagException {
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new AEADBadTagException("cut short");
        }
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(place);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }
}
