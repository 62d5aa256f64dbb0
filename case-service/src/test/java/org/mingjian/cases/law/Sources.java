package org.mingjian.cases.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of the service, to find which class names a rule or a topic. */
final class Sources {

    private final Map<String, String> textByClass;

    private Sources(Map<String, String> textByClass) {
        this.textByClass = textByClass;
    }

    static Sources under(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString();
                texts.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
            }
        }
        return new Sources(texts);
    }

    /** The classes that name one of these in quotes. */
    List<String> naming(Collection<String> names) {
        List<String> found = new ArrayList<>();
        textByClass.forEach((type, text) -> {
            if (names.stream().anyMatch(name -> text.contains("\"" + name + "\""))) {
                found.add("`" + type + "`");
            }
        });
        return found;
    }
}
