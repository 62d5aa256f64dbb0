package org.mingjian.cases.registering;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjian.cases.register.EntryShape;
import org.mingjian.cases.register.RegisterType;

/** A register with the fields of its entries, for forms and tables. */
@Schema(name = "Register", description = "A register and the fields of its entries.")
record RegisterView(
        @Schema(examples = "powers") String name,
        @Schema(examples = "权责清单") String label,

        @Schema(description = "AGENCY or BUREAU: who enters.")
        String keeper,

        @Schema(description = "Whether everybody may read what is published.")
        boolean isPublic,

        List<FieldView> fields) {

    /** A field of an entry. */
    @Schema(name = "RegisterField", description = "A field of an entry.")
    record FieldView(
            String name,
            String label,
            String description,

            @Schema(description = "text, list, date, number, count or truth.")
            String type,

            boolean required,

            @Schema(description = "What it is one of, or a list of; empty for anything.")
            List<String> choices) {

        static FieldView of(EntryShape.Field field) {
            return new FieldView(
                    field.name(),
                    field.label().value(),
                    field.label().english(),
                    typeOf(field),
                    !field.mayBeAbsent(),
                    field.choiceNames());
        }

        private static String typeOf(EntryShape.Field field) {
            return switch (field.type().getSimpleName()) {
                case "List" -> "list";
                case "LocalDate" -> "date";
                case "BigDecimal" -> "number";
                case "Integer" -> "count";
                case "boolean" -> "truth";
                default -> "text";
            };
        }
    }

    static RegisterView of(RegisterType type) {
        return new RegisterView(
                type.wireName(),
                type.label(),
                type.keeper().name(),
                type.isPublic(),
                EntryShape.of(type).fields().stream().map(FieldView::of).toList());
    }
}
