package org.mingjian.cases.recording;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Whether the first bytes of a file are those of a media type: what is in it counts, not what it is called. */
final class MediaContent {

    /** So many first bytes are looked at. */
    static final int LOOKED_AT = 512;

    private static final int NEEDED = 12;
    private static final int BRAND = 4;
    private static final int TRANSPORT_PACKET = 188;
    private static final int SYNC = 0x47;
    private static final List<String> QUICKTIME = List.of("ftyp", "moov", "mdat", "wide", "free", "skip");

    private MediaContent() {}

    /** Whether these are enough to tell. */
    static boolean suffices(byte[] head) {
        return head.length >= NEEDED;
    }

    /**
     * Whether a file of that type can begin so.
     *
     * @throws IllegalArgumentException for a type that is not among those that can be announced
     */
    static boolean fits(String mediaType, byte[] head) {
        return switch (mediaType) {
            case "application/pdf" -> has(head, 0, "%PDF-");
            case "audio/aac" -> isFrame(head, 0xF6, 0xF0) || has(head, 0, "ADIF");
            case "audio/mp4", "video/mp4" -> has(head, BRAND, "ftyp");
            case "audio/mpeg" -> has(head, 0, "ID3") || isFrame(head, 0xE0, 0xE0);
            case "audio/wav" -> has(head, 0, "RIFF") && has(head, 8, "WAVE");
            case "image/jpeg" -> begins(head, 0xFF, 0xD8, 0xFF);
            case "image/png" -> begins(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
            case "video/mp2t" -> isTransportStream(head);
            case "video/quicktime" -> QUICKTIME.stream().anyMatch(atom -> has(head, BRAND, atom));
            case "video/x-matroska" -> begins(head, 0x1A, 0x45, 0xDF, 0xA3);
            case "video/x-msvideo" -> has(head, 0, "RIFF") && has(head, 8, "AVI ");
            default -> throw new IllegalArgumentException(mediaType);
        };
    }

    private static boolean isFrame(byte[] head, int mask, int bits) {
        return head.length > 1 && head[0] == (byte) 0xFF && (head[1] & mask) == bits;
    }

    /** Packets of 188 bytes, as cameras write them also with a time of four bytes before each. */
    private static boolean isTransportStream(byte[] head) {
        return hasSync(head, 0, TRANSPORT_PACKET) || hasSync(head, BRAND, TRANSPORT_PACKET + BRAND);
    }

    private static boolean hasSync(byte[] head, int first, int distance) {
        return head.length > first
                && head[first] == SYNC
                && (head.length <= first + distance || head[first + distance] == SYNC);
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(byte[] head, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= at + wanted.length
                && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
