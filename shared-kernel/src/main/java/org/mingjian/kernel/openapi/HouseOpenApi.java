package org.mingjian.kernel.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.mingjian.kernel.problem.Problem;

/**
 * Completes each operation of an API document with what holds for all of them, so that no resource repeats it: a bearer
 * token is needed, and errors are problem documents.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseOpenApi implements OASFilter {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final String FIELD_ERROR = "FieldError";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Access token of the realm mingjian, with roles, division and agency."));
        components.addSchema(FIELD_ERROR, fieldError());
        components.addSchema(PROBLEM, problem());
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(HouseOpenApi::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            // The roles of an operation are no scopes of the token; what holds for all stands at the top.
            operation.setSecurity(isPublic(path) ? List.of() : null);
            errorsOf(path, method, operation)
                    .forEach((status, description) -> addProblem(operation, status, description));
        });
    }

    private static Map<String, String> errorsOf(String path, PathItem.HttpMethod method, Operation operation) {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("400", "The request cannot be read (请求无法读取)");
        if (!isPublic(path)) {
            errors.put("401", "No token, or none that can be trusted (需要登录)");
            errors.put("403", "The role or the data scope does not suffice (没有权限)");
        }
        if (path.contains("{")) {
            errors.put("404", "Not there, or outside the data scope (没有找到)");
        }
        boolean changes = method != PathItem.HttpMethod.GET;
        if (changes && has(operation, "If-Match")) {
            errors.put("412", "Changed by somebody else in the meantime (内容已被他人修改)");
            errors.put("428", "If-Match is missing (缺少版本标记)");
        }
        if (changes && operation.getRequestBody() != null) {
            errors.put("413", "The body is too large (内容过大)");
            errors.put("415", "The media type is not supported (提交的格式不支持)");
            errors.put("422", "The content cannot be accepted, or the law forbids it (内容不能接受或者依法不能进行)");
        }
        if (changes && has(operation, "Idempotency-Key")) {
            errors.put("409", "The same is there already, or being served right now (已经存在或者正在处理)");
        }
        errors.put("503", "A part of the suite is away; try again (服务暂时不可用)");
        return errors;
    }

    /** What everybody may ask for without a token. */
    private static boolean isPublic(String path) {
        return path.startsWith("/v1/public/");
    }

    private static boolean has(Operation operation, String header) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(p -> header.equals(p.getName()));
    }

    private static void addProblem(Operation operation, String status, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (!operation.getResponses().hasAPIResponse(status)) {
            APIResponse response = OASFactory.createAPIResponse()
                    .description(description)
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref(PROBLEM))));
            operation.getResponses().addAPIResponse(status, response);
        }
    }

    private static Schema fieldError() {
        return object("One thing wrong in a body (一处错误).")
                .addProperty("code", text("Stable code of what is wrong."))
                .addProperty("pointer", text("JSON Pointer to the place."))
                .addProperty("detail", text("What to do about it, in Chinese."))
                .required(new ArrayList<>(List.of("code", "pointer", "detail")));
    }

    private static Schema problem() {
        return object("Body of every error answer, RFC 9457 (错误说明).")
                .addProperty("type", text("Address that explains the code."))
                .addProperty("title", text("What is wrong, always the same for a code."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What is wrong this time and what to do next, in Chinese."))
                .addProperty("code", text("Stable, language-free code."))
                .addProperty("instance", text("Path that was asked for."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(FIELD_ERROR)))
                .addProperty("traceId", text("Tells this answer apart in the logs."))
                .addProperty("rule", text("Id of the rule that refuses, where the law refuses."))
                .addProperty("article", text("The provision the rule rests on."))
                .required(new ArrayList<>(List.of("type", "title", "status", "detail", "code", "errors", "traceId")));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
