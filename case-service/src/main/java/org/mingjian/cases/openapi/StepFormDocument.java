package org.mingjian.cases.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.mingjian.kernel.contract.cases.DeliveryMethod;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.contract.cases.InspectionResult;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.OtherAct;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.contract.cases.StepType;

/** Lists the types and values of a step's wire form, which lives in the kernel and knows no annotations. */
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
        listValues(fields);
        explain(fields);
        form.setProperties(fields);
    }

    private static void listValues(Map<String, Schema> fields) {
        values(
                fields,
                "type",
                Arrays.stream(StepType.values()).map(StepType::wireName).toArray());
        values(fields, "weight", (Object[]) PenaltyWeight.values());
        values(fields, "opinion", (Object[]) LegalReviewOpinion.values());
        values(fields, "means", (Object[]) ExecutionMeans.values());
        values(fields, "result", (Object[]) InspectionResult.values());
        values(fields, "act", (Object[]) OtherAct.values());
        values(fields, "method", (Object[]) DeliveryMethod.values());
        Schema sanctions = fields.get("sanctions");
        if (sanctions != null && sanctions.getItems() != null) {
            Arrays.stream(Sanction.values()).map(Sanction::name).forEach(sanctions.getItems()::addEnumeration);
        }
    }

    private static void explain(Map<String, Schema> fields) {
        describe(
                fields,
                "type",
                Arrays.stream(StepType.values())
                        .map(type -> type.wireName() + " " + type.label())
                        .collect(Collectors.joining("; ")));
        describe(
                fields,
                "outcome",
                "Of a decision or an execution, by type: PENALISED, EXEMPT, NOT_ESTABLISHED, REFERRED;"
                        + " GRANTED, REFUSED; COMPLETED, TERMINATED.");
        describe(fields, "measure", "A compulsory measure or a flexible one, by type.");
        describe(fields, "officers", "Certificate numbers of the officers who took the step.");
    }

    private static void values(Map<String, Schema> fields, String name, Object... values) {
        Schema field = fields.get(name);
        if (field != null) {
            Arrays.stream(values).map(Object::toString).forEach(field::addEnumeration);
        }
    }

    private static void describe(Map<String, Schema> fields, String name, String description) {
        Schema field = fields.get(name);
        if (field != null) {
            field.setDescription(description);
        }
    }
}
