package org.mingjian.reports.openapi;

import java.util.ArrayList;
import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Answers carry every member, those without a value as null; a client need not ask whether a member is there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class MembersDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().values().forEach(MembersDocument::require);
    }

    private static void require(Schema schema) {
        Map<String, Schema> members = schema.getProperties();
        if (members != null && schema.getRequired() == null) {
            schema.setRequired(new ArrayList<>(members.keySet()));
        }
    }
}
