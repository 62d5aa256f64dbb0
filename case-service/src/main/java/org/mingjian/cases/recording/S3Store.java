package org.mingjian.cases.recording;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of an S3 store. An object gets a key of its own and is never written twice; large ones go in parts. */
final class S3Store implements RecordingStore {

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** @throws IllegalStateException when address or credentials are not set */
    static S3Store of(RecordingConfig.S3 config) {
        URI endpoint = need(config.endpoint(), "MINGJIAN_S3_ENDPOINT");
        AwsBasicCredentials credentials = AwsBasicCredentials.create(
                need(config.accessKey(), "MINGJIAN_S3_ACCESS_KEY"), need(config.secretKey(), "MINGJIAN_S3_SECRET_KEY"));
        S3Client client = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(config.region()))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                // Stores other than the first one do not know the trailing checksums; the seal finds any change.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        return new S3Store(client, config.bucket());
    }

    private static <T> T need(Optional<T> value, String variable) {
        return value.orElseThrow(() -> new IllegalStateException(variable + " is not set"));
    }

    @Override
    public String put(Content content) throws IOException {
        UUID key = UuidCreator.getTimeOrderedEpoch();
        S3Upload upload = new S3Upload(client, bucket, key.toString());
        try {
            content.writeTo(upload);
            upload.complete();
            return key.toString();
        } catch (SdkException e) {
            throw new IOException("S3 store takes no object: " + e.getMessage(), e);
        } finally {
            upload.close();
        }
    }

    @Override
    public InputStream open(String address, long from) throws IOException {
        try {
            ResponseInputStream<GetObjectResponse> object = client.getObject(
                    request -> request.bucket(bucket).key(address).range("bytes=" + from + "-"));
            return new Opened(object);
        } catch (NoSuchKeyException e) {
            NoSuchFileException gone = new NoSuchFileException(address);
            gone.initCause(e);
            throw gone;
        } catch (SdkException e) {
            throw new IOException("S3 store does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void drop(String address) throws IOException {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(address));
        } catch (SdkException e) {
            throw new IOException("S3 store does not delete: " + e.getMessage(), e);
        }
    }

    @Override
    public void sweep(Instant before) throws IOException {
        try {
            for (MultipartUpload begun : client.listMultipartUploadsPaginator(request -> request.bucket(bucket))
                    .uploads()) {
                if (begun.initiated() != null && begun.initiated().isBefore(before)) {
                    client.abortMultipartUpload(
                            request -> request.bucket(bucket).key(begun.key()).uploadId(begun.uploadId()));
                }
            }
        } catch (SdkException e) {
            throw new IOException("S3 store cannot be swept: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /** Whoever stops reading early does not wait for the rest. */
    private static final class Opened extends FilterInputStream {

        private final ResponseInputStream<GetObjectResponse> object;

        Opened(ResponseInputStream<GetObjectResponse> object) {
            super(object);
            this.object = object;
        }

        @Override
        public void close() {
            object.abort();
        }
    }
}
