package org.mingjian.gateway.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A call written byte by byte, for what a proper client refuses to send. */
public final class RawCall implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: ([0-9]+)");
    private static final int TIMEOUT_MILLIS = 20_000;

    private final Socket socket;

    public RawCall(URI gateway) {
        try {
            socket = new Socket(gateway.getHost(), gateway.getPort());
            socket.setSoTimeout(TIMEOUT_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the request line and the headers. */
    public RawCall head(String method, String target, String... headers) {
        StringBuilder head = new StringBuilder()
                .append(method)
                .append(' ')
                .append(target)
                .append(" HTTP/1.1\r\nHost: localhost:")
                .append(socket.getPort())
                .append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes a part of the body. */
    public RawCall write(byte[] part) {
        try {
            body().write(part);
            body().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stream to the gateway. */
    public OutputStream body() throws IOException {
        return socket.getOutputStream();
    }

    /** The answer with its body, and before it whatever the gateway said to make the caller go on. */
    public String answer() {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            while (!isComplete(answer)) {
                int read = socket.getInputStream().read(buffer);
                if (read < 0) {
                    break;
                }
                answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(answer.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static boolean isComplete(StringBuilder answer) {
        var length = LENGTH.matcher(answer);
        int body = answer.lastIndexOf("\r\n\r\n") + 4;
        return length.find() && body > 4 && answer.length() - body >= Integer.parseInt(length.group(1));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
