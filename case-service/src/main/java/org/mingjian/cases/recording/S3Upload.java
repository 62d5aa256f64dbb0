package org.mingjian.cases.recording;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** One object on its way into the store, one part in memory at a time. Without {@link #complete} nothing is kept. */
final class S3Upload extends OutputStream {

    private static final Logger LOG = Logger.getLogger(S3Upload.class);

    /** S3 takes no part below five mebibytes but the last. */
    private static final int PART = 6 << 20;

    private final S3Client client;
    private final String bucket;
    private final String key;
    private final byte[] part = new byte[PART];
    private final List<CompletedPart> sent = new ArrayList<>();
    private int filled;
    private @Nullable String uploadId;

    S3Upload(S3Client client, String bucket, String key) {
        this.client = client;
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            if (filled == PART) {
                send();
            }
            int taken = Math.min(PART - filled, length - done);
            System.arraycopy(bytes, offset + done, part, filled, taken);
            filled += taken;
            done += taken;
        }
    }

    private RequestBody body() {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(part, 0, filled), filled, "application/octet-stream");
    }

    private String begun() {
        if (uploadId == null) {
            uploadId = client.createMultipartUpload(
                            request -> request.bucket(bucket).key(key))
                    .uploadId();
        }
        return uploadId;
    }

    private void send() {
        String upload = begun();
        int number = sent.size() + 1;
        String tag = client.uploadPart(
                        request ->
                                request.bucket(bucket).key(key).uploadId(upload).partNumber(number),
                        body())
                .eTag();
        sent.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
        filled = 0;
    }

    /** Makes it an object; what fits into one part goes in one request. */
    void complete() {
        if (uploadId == null) {
            client.putObject(request -> request.bucket(bucket).key(key), body());
            return;
        }
        send();
        client.completeMultipartUpload(request ->
                request.bucket(bucket).key(key).uploadId(uploadId).multipartUpload(parts -> parts.parts(sent)));
        uploadId = null;
    }

    /** Gives up what was not completed; what cannot be given up now is swept later. */
    @Override
    public void close() {
        if (uploadId == null) {
            return;
        }
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(key).uploadId(uploadId));
        } catch (SdkException e) {
            LOG.warnf(e, "Upload %s not given up", key);
        }
        uploadId = null;
    }
}
