package org.mingjian.cases.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/** Keeps objects that are written once, by an address it gives them. Knows nothing of what is in them. */
interface RecordingStore {

    /** Writes one object. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it; whatever it throws, nothing is kept. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Keeps an object durably, whole or not at all; returns its address. */
    String put(Content content) throws IOException;

    /**
     * Reads an object.
     *
     * @param from how many bytes to leave out at the beginning
     * @throws java.nio.file.NoSuchFileException when there is none of that address
     */
    InputStream open(String address, long from) throws IOException;

    /** Gives the room of an object back that nobody refers to; one that is gone already is no error. */
    void drop(String address) throws IOException;

    /** Removes what was begun before that moment and never became an object. */
    void sweep(Instant before) throws IOException;

    /** Lets go of what it holds of the store. */
    default void close() {}
}
