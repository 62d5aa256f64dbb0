package org.mingjian.cases.recording;

/**
 * One part of a recording that has come.
 *
 * @param beginsAt its first byte's place in the recording
 * @param length how many bytes, before they were sealed
 * @param address where the store has it
 */
record Chunk(long beginsAt, int length, String address) {

    /** The place behind its last byte. */
    long endsAt() {
        return beginsAt + length;
    }
}
