package org.mingjian.generator;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mingjian.generator.county.CountyYear;
import org.mingjian.generator.county.Tally;
import org.mingjian.generator.figures.FiguresException;
import org.mingjian.generator.upload.Comparison;
import org.mingjian.generator.upload.CountyUpload;
import org.mingjian.generator.upload.Patience;
import org.mingjian.generator.upload.Target;
import org.mingjian.generator.upload.UploadFailure;
import org.mingjian.generator.upload.UploadResult;

/** Makes a county-year and writes or uploads it. Exit status 0 when all is as it should be, 1 when not, 2 for misuse. */
public final class Main {

    private static final int WRONG = 1;
    private static final int MISUSE = 2;

    private final PrintStream out;
    private final PrintStream log;
    private final InstantSource time;

    private Main(PrintStream out, PrintStream log, InstantSource time) {
        this.out = out;
        this.log = log;
        this.time = time;
    }

    /** The command line; see {@link Options#USAGE}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream log = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = new Main(out, log, InstantSource.system()).run(List.of(arguments), System.getenv());
        out.flush();
        System.exit(status);
    }

    private int run(List<String> arguments, Map<String, String> environment) {
        try {
            Options options = Options.read(arguments, environment);
            CountyYear county = CountyYear.of(options.figures());
            if (options.out().isPresent()) {
                write(county, options, options.out().get());
            }
            return options.target()
                    .map(target -> upload(county, options, target))
                    .orElse(0);
        } catch (Options.BadOptions e) {
            log.println(e.getMessage());
            log.print(Options.USAGE);
            return MISUSE;
        } catch (FiguresException e) {
            log.println(e.getMessage());
            return MISUSE;
        } catch (UploadFailure | IOException e) {
            log.println("failed: " + e.getMessage());
            return WRONG;
        }
    }

    private void write(CountyYear county, Options options, String where) throws IOException {
        Instant began = time.instant();
        Tally tally;
        if (where.equals("-")) {
            tally = CountyFile.write(county, options.limit(), out);
        } else {
            Path path = Path.of(where);
            try (OutputStream file = Files.newOutputStream(path)) {
                tally = CountyFile.write(county, options.limit(), file);
            }
            CountyFile.writeManifest(county, tally, Path.of(where + ".manifest.json"));
        }
        log.printf(
                Locale.ROOT,
                "%s %d: %,d files, %,d steps, on purpose %s, in %.1f s%n",
                county.figures().name(),
                county.figures().year(),
                tally.files(),
                tally.steps(),
                tally.violations(),
                seconds(Duration.between(began, time.instant())));
    }

    private int upload(CountyYear county, Options options, Target target) {
        log.printf(
                Locale.ROOT,
                "%s %d to %s%n",
                county.figures().name(),
                county.figures().year(),
                target);
        CountyUpload upload =
                new CountyUpload(target, Patience.usual(), options.partSize(), time, line -> log.println("  " + line));
        Instant began = time.instant();
        upload.register(county);
        UploadResult result = upload.upload(county, options.limit());
        log.println("waiting for the figures");
        List<Comparison> comparisons = upload.awaitFigures(county.figures(), result.tally());
        Duration took = Duration.between(began, time.instant());
        table("figure", comparisons);
        boolean right = comparisons.stream().allMatch(Comparison::agrees) && result.rejected() == 0;
        if (options.drillDown()) {
            log.println("listing the acts behind the figures");
            List<Comparison> listed = upload.drillDown(county.figures(), result.tally());
            table("acts listed", listed);
            right &= listed.stream().allMatch(Comparison::agrees);
        }
        summary(result, took);
        out.println(right ? "every figure is as printed" : "NOT as printed");
        return right ? 0 : WRONG;
    }

    private void summary(UploadResult result, Duration took) {
        result.rejections().forEach(line -> out.println("rejected: " + line));
        out.printf(
                Locale.ROOT,
                "%,d files: %,d created, %,d extended, %,d unchanged, %,d rejected%n",
                result.tally().files(),
                result.created(),
                result.extended(),
                result.unchanged(),
                result.rejected());
        out.printf(Locale.ROOT, "on purpose: %s%n", result.tally().violations());
        out.printf(
                Locale.ROOT,
                "files in %.1f s (%,d/s); with register and figures %.1f s%n",
                seconds(result.took()),
                result.rate(),
                seconds(took));
    }

    private void table(String title, List<Comparison> comparisons) {
        out.printf(Locale.ROOT, "%-30s %10s %10s   %s%n", title, "expected", "got", "");
        for (Comparison each : comparisons) {
            out.printf(
                    Locale.ROOT,
                    "%-30s %,10d %,10d %s %s%n",
                    each.id(),
                    each.expected(),
                    each.got(),
                    each.agrees() ? "✓" : "✗",
                    each.printed() ? each.label() : "(not printed by the report)");
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
