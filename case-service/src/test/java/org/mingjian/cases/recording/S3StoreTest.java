package org.mingjian.cases.recording;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.launcher.server.ObjectStore;
import org.mingjian.launcher.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Against a real S3 store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class S3StoreTest {

    private static final int PART = 6 << 20;

    private static RecordingStore store = new NoStore();

    @BeforeAll
    static void reachTheStore() {
        store = S3Store.of(new Settings(
                TestServers.shared().objectStore().address(),
                TestServers.shared().servers().objectStoreKey()));
    }

    @AfterAll
    static void letGo() {
        store.close();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PART - 1, PART, PART + 1, 2 * PART + 1000})
    void an_object_is_read_back_from_any_place(int length) throws IOException {
        // given
        byte[] bytes = bytes(length);
        // when
        String address = store.put(out -> out.write(bytes));
        // then
        for (int from : new int[] {0, length / 2, length - 1}) {
            try (InputStream in = store.open(address, from)) {
                assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, from, length));
            }
        }
        store.drop(address);
        assertThatThrownBy(() -> store.open(address, 0)).isInstanceOf(NoSuchFileException.class);
        store.drop(address);
    }

    @Test
    void of_an_object_that_breaks_off_nothing_is_kept() throws IOException {
        // given
        byte[] bytes = bytes(PART + 10);
        // when
        assertThatThrownBy(() -> store.put(out -> {
                    out.write(bytes);
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");
        // then
        store.sweep(Instant.now().plusSeconds(60));
        assertThatThrownBy(() -> store.open("cut-off", 0)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whoever_stops_reading_does_not_wait_for_the_rest() throws IOException {
        // given
        byte[] bytes = bytes(2 * PART);
        String address = store.put(out -> out.write(bytes));
        // when
        try (InputStream in = store.open(address, 10)) {
            // then
            assertThat(in.readNBytes(5)).isEqualTo(Arrays.copyOfRange(bytes, 10, 15));
        }
        store.drop(address);
    }

    @Test
    void a_wrong_key_is_no_missing_object() throws IOException {
        // given
        try (Closing wrong = new Closing(
                S3Store.of(new Settings(TestServers.shared().objectStore().address(), "not-the-key")))) {
            // then
            assertThatThrownBy(() -> wrong.store().put(out -> out.write(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("S3 store");
            assertThatThrownBy(() -> wrong.store().open("any", 0))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(NoSuchFileException.class);
        }
    }

    private record Closing(RecordingStore store) implements AutoCloseable {
        @Override
        public void close() {
            store.close();
        }
    }

    private record Settings(String address, String key) implements RecordingConfig.S3 {
        @Override
        public Optional<URI> endpoint() {
            return Optional.of(URI.create(address));
        }

        @Override
        public String region() {
            return "cn-north-1";
        }

        @Override
        public String bucket() {
            return ObjectStore.BUCKET;
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(ObjectStore.ACCESS_KEY);
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of(key);
        }
    }

    /** Until the first test. */
    private static final class NoStore implements RecordingStore {
        @Override
        public String put(Content content) throws IOException {
            throw new IOException("no store");
        }

        @Override
        public InputStream open(String address, long from) throws IOException {
            throw new IOException("no store");
        }

        @Override
        public void drop(String address) throws IOException {
            throw new IOException("no store");
        }

        @Override
        public void sweep(Instant before) throws IOException {
            throw new IOException("no store");
        }
    }
}
