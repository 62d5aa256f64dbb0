package org.mingjian.gateway.openapi;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The API document for programs and for people. Public: an integrator reads it before having an account. */
@Path("/")
@PermitAll
public class ApiPages {

    private final ApiDocument document;

    ApiPages(ApiDocument document) {
        this.document = document;
    }

    /** The document as YAML. */
    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    @Operation(hidden = true)
    public byte[] yaml() {
        return document.yaml();
    }

    /** The document as JSON. */
    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public byte[] json() {
        return document.json();
    }

    /** The document to read. */
    @GET
    @Path("docs")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public String docs() {
        return Templates.docs(document.tags(), document.operations()).render();
    }

    /** The page. */
    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance docs(List<ApiDocument.ApiTag> tags, List<ApiOperation> operations);
    }
}
