package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the part of the event schema that follows from the steps: a definition for each type and each enumeration. */
final class StepSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StepSchema() {}

    /** The schema with its definitions of steps as the records are now; everything else stays as it is. */
    static ObjectNode renewed(ObjectNode schema) {
        ObjectNode renewed = schema.deepCopy();
        ObjectNode definitions = (ObjectNode) renewed.path("$defs");
        ArrayNode all = JSON.arrayNode();
        for (StepType type : StepType.values()) {
            StepShape.of(type).fields().stream()
                    .map(StepShape.Field::choices)
                    .filter(Objects::nonNull)
                    .forEach(choices -> enumeration(definitions, choices));
            definitions.set(type.wireName(), step(type));
            all.add(JSON.objectNode().put("$ref", "#/$defs/" + type.wireName()));
        }
        ((ObjectNode) definitions.path("step")).set("oneOf", all);
        return renewed;
    }

    private static ObjectNode step(StepType type) {
        ObjectNode properties = JSON.objectNode();
        properties.set("type", JSON.objectNode().put("const", type.wireName()));
        ArrayNode required = JSON.arrayNode().add("type");
        for (StepShape.Field field : StepShape.of(type).fields()) {
            properties.set(field.name(), property(field));
            if (!field.mayBeAbsent()) {
                required.add(field.name());
            }
        }
        ObjectNode step = JSON.objectNode();
        step.put("description", type.label() + " / " + type.wireName().replace('-', ' '));
        step.put("type", "object");
        step.set("properties", properties);
        step.set("required", required);
        step.put("additionalProperties", false);
        return step;
    }

    private static ObjectNode property(StepShape.Field field) {
        Labelled label = WireFields.labelOf(field.name());
        ObjectNode property = JSON.objectNode().put("description", label.value() + " / " + label.english());
        Class<?> choices = field.choices();
        if (choices != null && field.type() == List.class) {
            property.put("type", "array").put("minItems", 1);
            property.set("items", JSON.objectNode().put("$ref", "#/$defs/" + nameOf(choices)));
            return property;
        }
        if (choices != null) {
            return property.put("$ref", "#/$defs/" + nameOf(choices));
        }
        return switch (field.type()) {
            case Class<?> type when type == LocalDate.class -> property.put("$ref", "#/$defs/day");
            case Class<?> type when type == BigDecimal.class -> property.put("$ref", "#/$defs/amount");
            case Class<?> type
            when type == List.class && field.name().equals("officers") -> property.put("$ref", "#/$defs/officers");
            case Class<?> type when type == List.class -> texts(property);
            case Class<?> type when type == String.class -> property.put("$ref", "#/$defs/text");
            case Class<?> type
            when type == Integer.class ->
                property.put("type", "integer").put("minimum", 0).put("maximum", 100_000);
            default -> property.put("type", "boolean");
        };
    }

    private static ObjectNode texts(ObjectNode property) {
        property.put("type", "array").put("minItems", 1).put("maxItems", 20);
        property.putObject("items").put("type", "string").put("minLength", 1).put("maxLength", 200);
        return property;
    }

    private static void enumeration(ObjectNode definitions, Class<?> choices) {
        ObjectNode known = definitions.path(nameOf(choices)) instanceof ObjectNode there
                ? there
                : JSON.objectNode().put("description", labels(choices));
        ArrayNode constants = JSON.arrayNode();
        Arrays.stream(Objects.requireNonNull(choices.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .forEach(constants::add);
        known.set("enum", constants);
        definitions.set(nameOf(choices), known);
    }

    private static String labels(Class<?> choices) {
        return Arrays.stream(Objects.requireNonNull(choices.getEnumConstants()))
                .map(constant ->
                        constant instanceof Choice choice ? choice.name() + " " + choice.label() : constant.toString())
                .collect(Collectors.joining("; "));
    }

    private static String nameOf(Class<?> choices) {
        String name = choices.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
