package org.mingjian.kernel.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What in a schema breaks those who write or read by the schema before it. Both are compared place by place; references
 * are compared by name, what they lead to where it stands.
 */
final class SchemaChanges {

    private static final Set<String> FIXED = Set.of("type", "format", "const", "$ref", "items", "additionalProperties");

    private final List<String> breaking = new ArrayList<>();

    private SchemaChanges() {}

    /** Every breaking change, as the JSON Pointer of the place and what happened there; empty when there is none. */
    static List<String> breaking(JsonNode before, JsonNode now) {
        SchemaChanges changes = new SchemaChanges();
        changes.compare("", before, now);
        return List.copyOf(changes.breaking);
    }

    private void compare(String place, JsonNode before, JsonNode now) {
        if (!before.isObject() || !now.isObject()) {
            return;
        }
        compareRequired(place, before, now);
        compareChoices(place, "enum", before, now);
        compareChoices(place, "oneOf", before, now);
        for (Map.Entry<String, JsonNode> member : before.properties()) {
            String name = member.getKey();
            if (FIXED.contains(name) && !member.getValue().isObject()) {
                compareFixed(place, name, member.getValue(), now.path(name));
            } else if (name.equals("properties") || name.equals("$defs")) {
                compareNamed(place + "/" + name, member.getValue(), now.path(name));
            } else if (name.equals("items")) {
                compare(place + "/items", member.getValue(), now.path(name));
            }
        }
    }

    private void compareNamed(String place, JsonNode before, JsonNode now) {
        for (Map.Entry<String, JsonNode> member : before.properties()) {
            if (now.has(member.getKey())) {
                compare(place + "/" + member.getKey(), member.getValue(), now.path(member.getKey()));
            } else {
                breaking.add(place + "/" + member.getKey() + " removed");
            }
        }
    }

    private void compareFixed(String place, String name, JsonNode before, JsonNode now) {
        if (!before.equals(now)) {
            breaking.add(place + "/" + name + " changed from " + before + " to " + now);
        }
    }

    private void compareRequired(String place, JsonNode before, JsonNode now) {
        Set<String> were = values(before.path("required"));
        Set<String> are = values(now.path("required"));
        difference(are, were).forEach(name -> breaking.add(place + "/required " + name + " added"));
        difference(were, are).forEach(name -> breaking.add(place + "/required " + name + " removed"));
    }

    private void compareChoices(String place, String name, JsonNode before, JsonNode now) {
        if (before.has(name)) {
            difference(values(before.path(name)), values(now.path(name)))
                    .forEach(value -> breaking.add(place + "/" + name + " " + value + " removed"));
        }
    }

    private static Set<String> values(JsonNode array) {
        Set<String> values = new TreeSet<>();
        array.forEach(value -> values.add(value.isTextual() ? value.asText() : value.toString()));
        return values;
    }

    private static Set<String> difference(Set<String> these, Set<String> without) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(without);
        return left;
    }
}
