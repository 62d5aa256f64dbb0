package org.mingjian.cases.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.Labelled;
import org.mingjian.kernel.contract.cases.StepShape;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.contract.cases.WireFields;

/** Says of a step's wire form, which lives in the kernel and knows no annotations, what its fields are and who takes them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StepFormDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents() == null
                ? null
                : document.getComponents().getSchemas();
        Schema form = schemas == null ? null : schemas.get("StepForm");
        if (form == null || form.getProperties() == null) {
            return;
        }
        form.setDescription("A step of a case: what happened, when, by whom. Which fields a type takes is told when one"
                + " is missing or too many (步骤).");
        form.addRequired("type");
        form.addRequired("on");
        Map<String, Schema> fields = new LinkedHashMap<>(form.getProperties());
        fields.forEach(StepFormDocument::describe);
        Schema type = Objects.requireNonNull(fields.get("type"));
        Arrays.stream(StepType.values()).map(StepType::wireName).forEach(type::addEnumeration);
        form.setProperties(fields);
    }

    private static void describe(String name, Schema field) {
        Labelled label = WireFields.labelOf(name);
        field.setDescription(label.english() + " (" + label.value() + "). " + takenBy(name));
        Map<Class<?>, List<StepType>> choices = choicesOf(name);
        if (choices.size() == 1) {
            Schema of = field.getItems() == null ? field : field.getItems();
            constants(choices.keySet().iterator().next()).forEach(of::addEnumeration);
        }
    }

    /** Which types take the field, with its values where they differ from type to type. */
    private static String takenBy(String name) {
        if (name.equals("type")) {
            return Arrays.stream(StepType.values())
                    .map(type -> type.wireName() + " " + type.label())
                    .collect(Collectors.joining("; "));
        }
        Map<Class<?>, List<StepType>> choices = choicesOf(name);
        if (choices.size() > 1) {
            Map<String, String> lines = new TreeMap<>();
            choices.forEach((values, types) -> lines.put(names(types), String.join(", ", constants(values))));
            return lines.entrySet().stream()
                    .map(line -> line.getKey() + ": " + line.getValue())
                    .collect(Collectors.joining("; "));
        }
        List<StepType> takers = Arrays.stream(StepType.values())
                .filter(type -> fieldOf(type, name) != null)
                .toList();
        return takers.size() == StepType.values().length ? "Any type." : names(takers);
    }

    private static Map<Class<?>, List<StepType>> choicesOf(String name) {
        return Arrays.stream(StepType.values())
                .filter(type -> choices(type, name) != null)
                .collect(Collectors.groupingBy(
                        type -> Objects.requireNonNull(choices(type, name)), LinkedHashMap::new, Collectors.toList()));
    }

    private static @Nullable Class<?> choices(StepType type, String name) {
        StepShape.Field field = fieldOf(type, name);
        return field == null ? null : field.choices();
    }

    private static StepShape.@Nullable Field fieldOf(StepType type, String name) {
        return StepShape.of(type).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String names(List<StepType> types) {
        return types.stream().map(StepType::wireName).collect(Collectors.joining(", "));
    }

    private static List<String> constants(Class<?> choices) {
        return Arrays.stream(Objects.requireNonNull(choices.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
