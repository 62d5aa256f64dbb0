package org.mingjian.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mingjian.generator.county.CaseLines;
import org.mingjian.generator.county.CountyYear;
import org.mingjian.generator.county.GeneratedCase;
import org.mingjian.generator.county.Tally;
import org.mingjian.kernel.json.ContractJson;

/** A county-year on disk: the files line by line, and a manifest of what they amount to. */
final class CountyFile {

    private CountyFile() {}

    static Tally write(CountyYear county, int limit, OutputStream out) throws IOException {
        Tally tally = new Tally();
        Iterator<GeneratedCase> cases = county.cases();
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        while (tally.files() < limit && cases.hasNext()) {
            GeneratedCase file = cases.next();
            tally.add(file);
            buffered.write(CaseLines.line(file));
        }
        buffered.flush();
        return tally;
    }

    static void writeManifest(CountyYear county, Tally tally, Path path) throws IOException {
        ObjectMapper json = ContractJson.mapper();
        ObjectNode manifest = json.createObjectNode();
        manifest.put("division", county.figures().division());
        manifest.put("name", county.figures().name());
        manifest.put("year", county.figures().year());
        manifest.put("files", tally.files());
        manifest.put("steps", tally.steps());
        manifest.set("counts", json.valueToTree(tally.counts()));
        manifest.set("violations", json.valueToTree(tally.violations()));
        ArrayNode faulty = manifest.putArray("filesWithViolations");
        for (GeneratedCase file : tally.faulty()) {
            ObjectNode entry = faulty.addObject();
            entry.put("agency", file.agency());
            entry.put("caseNumber", file.caseNumber());
            entry.set(
                    "violations",
                    json.valueToTree(file.violations().stream().sorted().toList()));
        }
        manifest.set("agencies", json.valueToTree(county.agencies()));
        manifest.set("officers", json.valueToTree(county.officers()));
        Files.write(path, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    }
}
