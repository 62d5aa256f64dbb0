package org.mingjian.generator.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.mingjian.generator.county.CountyYear;
import org.mingjian.generator.county.GeneratedCase;
import org.mingjian.generator.county.Tally;
import org.mingjian.generator.figures.Figures;

/**
 * Uploads a county-year through the public API and checks what the suite reports of it. May be repeated at any time and
 * after any interruption: what is already there stays as it is.
 */
public final class CountyUpload {

    /** Files of one import unless said otherwise. */
    public static final int PART_SIZE = 20_000;

    private static final int IMPORTS_AT_ONCE = 2;
    private static final int REJECTIONS_SHOWN = 20;

    private final ApiClient api;
    private final InstantSource time;
    private final Consumer<String> progress;
    private final int partSize;

    /**
     * @param progress takes a line now and then about how far it is
     */
    public CountyUpload(Target target, Patience patience, int partSize, InstantSource time, Consumer<String> progress) {
        this.api = new ApiClient(target, patience, time, progress);
        this.time = time;
        this.progress = progress;
        this.partSize = partSize;
    }

    /** Enters agencies and officers. */
    public void register(CountyYear county) {
        progress.accept("register: %,d agencies, %,d officers"
                .formatted(county.agencies().size(), county.officers().size()));
        new RegisterUpload(api).put(county.agencies(), county.officers());
    }

    /**
     * Uploads the first {@code limit} files and waits until each has its outcome.
     *
     * @throws UploadFailure when the servers do not answer for too long or refuse an import
     */
    public UploadResult upload(CountyYear county, int limit) {
        Run run = new Run(county, Math.min(limit, county.size()));
        try {
            return run.run();
        } finally {
            run.underway.forEach(left -> left.part().delete());
        }
    }

    /** Waits until the suite reports what was sent, or nothing changes any more. */
    public List<Comparison> awaitFigures(Figures figures, Tally sent) {
        return new FigureCheck(api, figures, sent).await();
    }

    /** Lists the acts behind every figure and counts them. */
    public List<Comparison> drillDown(Figures figures, Tally sent) {
        return new FigureCheck(api, figures, sent).drillDown();
    }

    /** One upload: parts are written, sent and awaited in turn, a few on their way at once. */
    private final class Run {

        private final Iterator<GeneratedCase> cases;
        private final int total;
        private final Tally tally = new Tally();
        private final Deque<ImportUpload> underway = new ArrayDeque<>();
        private final List<String> rejections = new ArrayList<>();
        private final Instant began = time.instant();
        private Instant saidAt = began;
        private int created;
        private int extended;
        private int unchanged;
        private int rejected;
        private int done;

        Run(CountyYear county, int total) {
            this.cases = county.cases();
            this.total = total;
        }

        UploadResult run() {
            int number = 0;
            while (tally.files() < total) {
                number++;
                int most = (int) Math.min(partSize, total - tally.files());
                underway.add(new ImportUpload(api, Part.write(number, cases, most, tally::add)).submit());
                if (underway.size() >= IMPORTS_AT_ONCE) {
                    finish(underway.remove());
                }
            }
            while (!underway.isEmpty()) {
                finish(underway.remove());
            }
            return new UploadResult(
                    tally, created, extended, unchanged, rejected, rejections, Duration.between(began, time.instant()));
        }

        private void finish(ImportUpload upload) {
            ImportState state = upload.await(processed -> say(done + processed, false));
            done += upload.part().files();
            created += state.created();
            extended += state.extended();
            unchanged += state.unchanged();
            rejected += state.rejected();
            if (state.rejected() > 0 && rejections.size() < REJECTIONS_SHOWN) {
                rejections.addAll(upload.rejections(REJECTIONS_SHOWN - rejections.size()));
            }
            upload.part().delete();
            say(done, true);
        }

        private void say(int processed, boolean always) {
            Instant now = time.instant();
            if (!always && Duration.between(saidAt, now).toMillis() < 2_000) {
                return;
            }
            saidAt = now;
            double seconds = Math.max(0.001, Duration.between(began, now).toMillis() / 1000.0);
            double rate = processed / seconds;
            long left = rate > 0 ? Math.round((total - processed) / rate) : 0;
            progress.accept(String.format(
                    Locale.ROOT,
                    "%,d of %,d files (%d %%), %,.0f/s, %d:%02d left",
                    processed,
                    total,
                    100L * processed / Math.max(1, total),
                    rate,
                    left / 60,
                    left % 60));
        }
    }
}
