package org.mingjian.cases.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Checks bytes as they stream by: whether the whole is UTF-8. */
final class Utf8Check {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer thrownAway = CharBuffer.allocate(1 << 16);
    private byte[] left = new byte[0];

    /** Whether what has come so far can be the beginning of UTF-8. */
    boolean accepts(byte[] bytes, int length) {
        ByteBuffer in = ByteBuffer.allocate(left.length + length)
                .put(left)
                .put(bytes, 0, length)
                .flip();
        while (true) {
            thrownAway.clear();
            CoderResult result = decoder.decode(in, thrownAway, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                left = new byte[in.remaining()];
                in.get(left);
                return true;
            }
        }
    }

    /** Whether the whole ends where a character ends. */
    boolean complete() {
        return left.length == 0;
    }
}
