package org.mingjian.gateway.session;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Problem;

/** Tells the page who is at the screen. */
@Path("/session")
@Tag(name = "session", description = "登录与会话")
public class SessionResource {

    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;

    SessionResource(SecurityIdentity identity, JsonWebToken accessToken) {
        this.identity = identity;
        this.accessToken = accessToken;
    }

    /** Who is at the screen. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(operationId = "getSession", summary = "当前登录人", description = "返回登录人的姓名、角色和管辖范围。")
    @APIResponse(
            responseCode = "200",
            description = "已登录",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "401",
            description = "未登录",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response session() {
        return Response.ok(view()).header("Cache-Control", "no-store").build();
    }

    private SessionView view() {
        List<String> roles = identity.getRoles().stream().sorted().toList();
        String name = claim("name").or(() -> claim("preferred_username")).orElse(accessToken.getName());
        return new SessionView(
                name, roles, claim("division").orElse(null), claim("agency").orElse(null));
    }

    private Optional<String> claim(String claim) {
        @Nullable String value = accessToken.getClaim(claim);
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
