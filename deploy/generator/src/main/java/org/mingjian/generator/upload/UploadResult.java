package org.mingjian.generator.upload;

import java.time.Duration;
import java.util.List;

import org.mingjian.generator.county.Tally;

/**
 * What an upload came to.
 *
 * @param tally what was sent
 * @param rejections what the service said of the first records it would not take
 * @param took from the first file sent to the last one's outcome; without the register
 */
public record UploadResult(
        Tally tally, int created, int extended, int unchanged, int rejected, List<String> rejections, Duration took) {

    public UploadResult {
        rejections = List.copyOf(rejections);
    }

    /** Files per second. */
    public long rate() {
        return Math.round(tally.files() * 1000.0 / Math.max(1, took.toMillis()));
    }
}
