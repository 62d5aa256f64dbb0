package org.mingjian.cases.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** The store that was chosen; the service does not start without what it needs. */
@ApplicationScoped
class RecordingStores {

    @Produces
    @ApplicationScoped
    RecordingStore store(RecordingConfig config) {
        return switch (config.store()) {
            case DIRECTORY ->
                new DirectoryStore(config.directory()
                        .orElseThrow(() -> new IllegalStateException("MINGJIAN_RECORDINGS_DIR is not set")));
            case S3 -> S3Store.of(config.s3());
        };
    }

    void close(@Disposes RecordingStore store) {
        store.close();
    }
}
