package org.mingjian.cases.register;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/** An entry as the cells of a row: the same fields as in JSON, lists in one cell. */
public final class EntryCells {

    /** Between the elements of a list; commas and semicolons are part of what conditions say. */
    public static final String SEPARATOR = "|";

    private EntryCells() {}

    /**
     * The cells of a row as the JSON they mean. What is no number or truth stays a text, for the reader to complain of.
     *
     * @param cell by the name of the field; null or empty where there is none
     */
    public static ObjectNode toJson(RegisterType type, Function<String, @Nullable String> cell) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        for (EntryShape.Field field : EntryShape.of(type).fields()) {
            String text = cell.apply(field.name());
            if (text != null && !text.isBlank()) {
                form.set(field.name(), node(field.type(), text.strip()));
            }
        }
        return form;
    }

    private static JsonNode node(Class<?> type, String text) {
        return switch (type) {
            case Class<?> list when list == List.class -> list(text);
            case Class<?> number when number == BigDecimal.class -> number(text);
            case Class<?> count when count == Integer.class -> count(text);
            case Class<?> truth when truth == boolean.class -> truth(text);
            default -> TextNode.valueOf(text);
        };
    }

    private static JsonNode list(String text) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(text.split("\\|", -1))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .forEach(list::add);
        return list;
    }

    private static JsonNode number(String text) {
        try {
            return DecimalNode.valueOf(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return TextNode.valueOf(text);
        }
    }

    private static JsonNode count(String text) {
        try {
            return IntNode.valueOf(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return TextNode.valueOf(text);
        }
    }

    private static JsonNode truth(String text) {
        return switch (text) {
            case "true", "TRUE", "是" -> BooleanNode.TRUE;
            case "false", "FALSE", "否" -> BooleanNode.FALSE;
            default -> TextNode.valueOf(text);
        };
    }

    /** The cells of an entry that {@link EntryShape#write} has written, in the order of its fields. */
    public static List<String> of(RegisterType type, Map<String, Object> written) {
        return EntryShape.of(type).fields().stream()
                .map(field -> text(written.get(field.name())))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
            case BigDecimal amount -> amount.toPlainString();
            default -> value.toString();
        };
    }
}
