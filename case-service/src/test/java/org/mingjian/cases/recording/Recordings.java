package org.mingjian.cases.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.Steps;
import org.mingjian.launcher.testing.TestTokens;

/** Recordings as the officers' software hands them in. */
final class Recordings {

    static final String CHUNK = "application/offset+octet-stream";

    private Recordings() {}

    /** Bytes of a recording, the same for the same seed; large ones are never held as a whole. */
    static byte[] bytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return asVideo(bytes);
    }

    /** The same with the brand of a film where it belongs. */
    static byte[] asVideo(byte[] bytes) {
        byte[] brand = "ftyp".getBytes(StandardCharsets.US_ASCII);
        if (bytes.length >= 4 + brand.length) {
            System.arraycopy(brand, 0, bytes, 4, brand.length);
        }
        return bytes;
    }

    static String sha256(byte[]... parts) {
        MessageDigest digest = Sha256.fresh();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What is announced of a recording; may be changed. */
    static Map<String, Object> form(String sha256, long byteLength) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("step", 1);
        form.put("sha256", sha256);
        form.put("byteLength", byteLength);
        form.put("mediaType", "video/mp4");
        form.put("device", "执法记录仪 DSJ-0001");
        form.put("officers", List.of(Steps.LIN, Steps.CHEN));
        form.put("place", "安溪县凤城镇某某路1号");
        form.put("startedAt", "2022-03-02T09:00:00+08:00");
        form.put("endedAt", "2022-03-02T09:40:00+08:00");
        form.put(
                "interruptions",
                List.of(Map.of(
                        "from", "2022-03-02T09:10:00+08:00", "to", "2022-03-02T09:12:00+08:00", "cause", "更换电池")));
        form.put("retention", "YEARS_30");
        return form;
    }

    /** Announces a recording; returns its path. */
    static String announced(String caseId, byte[]... parts) {
        long length = Arrays.stream(parts).mapToLong(part -> part.length).sum();
        return announced(caseId, form(sha256(parts), length));
    }

    static String announced(String caseId, Map<String, Object> form) {
        Answer answer = Api.asOfficer()
                .post("/v1/cases/" + caseId + "/recordings", form)
                .is(201);
        return URI.create(answer.header("Location")).getPath();
    }

    /** A recording that is complete; returns its path. */
    static String complete(String caseId, byte[] bytes) {
        String path = announced(caseId, bytes);
        append(path, 0, bytes).is(200);
        return path;
    }

    static Answer append(String path, long offset, byte[] chunk) {
        return append(Api.asOfficer(), path, offset, chunk);
    }

    static Answer append(Api api, String path, long offset, byte[] chunk) {
        return api.header("Content-Type", CHUNK)
                .header("Upload-Offset", String.valueOf(offset))
                .send("PATCH", path, BodyPublishers.ofByteArray(chunk));
    }

    static Answer head(String path) {
        return Api.asOfficer().send("HEAD", path, BodyPublishers.noBody());
    }

    /** Announces a whole chunk, sends a part of it and hangs up. */
    static void appendCutOff(String path, long offset, byte[] chunk, int sent) {
        URI address = Api.at(path);
        String head = "PATCH " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Bearer "
                + TestTokens.ofUser("officer-anxi") + "\r\nContent-Type: " + CHUNK + "\r\nUpload-Offset: " + offset
                + "\r\nContent-Length: " + chunk.length + "\r\n\r\n";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(chunk, 0, sent);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
