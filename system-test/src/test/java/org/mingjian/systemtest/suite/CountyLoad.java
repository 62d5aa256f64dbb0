package org.mingjian.systemtest.suite;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

import org.mingjian.generator.county.CountyYear;
import org.mingjian.generator.figures.Figures;
import org.mingjian.generator.figures.FiguresReader;
import org.mingjian.generator.upload.CountyUpload;
import org.mingjian.generator.upload.Patience;
import org.mingjian.generator.upload.Target;
import org.mingjian.generator.upload.UploadResult;
import org.mingjian.launcher.LocalSuite;

/** One county-year on its way into the suite, as an agency system would send it. */
public final class CountyLoad {

    private static final String LOADER = "mingjian-loader";

    private final Figures figures;
    private final CountyYear county;
    private final CountyUpload upload;

    private CountyLoad(Figures figures, CountyUpload upload) {
        this.figures = figures;
        this.county = CountyYear.of(figures);
        this.upload = upload;
    }

    /** A county-year the generator ships, such as {@code anxi-2022}. */
    public static CountyLoad of(String builtin) {
        LocalSuite suite = RunningSuite.get();
        Target target = new Target(
                URI.create(suite.gatewayUrl()),
                URI.create(suite.keycloak().realmUrl() + "/protocol/openid-connect/token"),
                LOADER,
                suite.credentials().secretOf(LOADER));
        return new CountyLoad(
                FiguresReader.builtin(builtin),
                new CountyUpload(target, Patience.usual(), CountyUpload.PART_SIZE, Clock.systemUTC(), CountyLoad::say));
    }

    /** Enters agencies and officers. */
    public void register() {
        upload.register(county);
    }

    /** Enters the register and begins to upload every file in the background. */
    public CompletableFuture<UploadResult> begin() {
        register();
        return CompletableFuture.supplyAsync(() -> upload.upload(county, Integer.MAX_VALUE));
    }

    public Figures figures() {
        return figures;
    }

    public CountyUpload upload() {
        return upload;
    }

    /** How many records of all imports have an outcome, as an agency system reads it; -1 while nobody answers. */
    public static long processed() {
        Api.Answer answer = Api.asClient(LOADER).get("/v1/imports?limit=200");
        if (answer.status() != 200) {
            return -1;
        }
        long sum = 0;
        for (var item : answer.body().path("items")) {
            sum += item.path("processed").asLong();
        }
        return sum;
    }

    private static void say(String line) {
        org.junit.platform.commons.logging.LoggerFactory.getLogger(CountyLoad.class)
                .info(() -> line);
    }
}
