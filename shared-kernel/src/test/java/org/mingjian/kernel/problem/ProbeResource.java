package org.mingjian.kernel.problem;

import java.sql.SQLException;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.mingjian.kernel.identifier.DivisionCode;
import org.mingjian.kernel.identity.Role;

/** Goes wrong in every way a resource can. */
@Path("/probe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class ProbeResource {

    /** A body with a constraint. */
    public record Body(@NotBlank(message = "请填写名称") String name, int count) {}

    @POST
    @Path("/body")
    public Body body(@Valid Body body) {
        return body;
    }

    @GET
    @Path("/answer")
    public @Valid Body brokenAnswer() {
        return new Body("", 1);
    }

    @GET
    @Path("/limit")
    public int limit(@QueryParam("limit") @Max(value = 200, message = "最多200") int limit) {
        return limit;
    }

    @GET
    @Path("/number/{number}")
    public int number(@PathParam("number") int number) {
        return number;
    }

    @GET
    @Path("/secret")
    @RolesAllowed(Role.AUDITOR)
    public String secret() {
        return "\"seen\"";
    }

    @GET
    @Path("/fault")
    public String fault() {
        throw new IllegalStateException("password=hunter2");
    }

    @GET
    @Path("/database")
    public String database() throws SQLException {
        throw new SQLException("connection refused by 10.0.0.7", "08001");
    }

    @GET
    @Path("/problem")
    public String problem() {
        throw ProblemException.of(ProblemType.CASE_NUMBER_CONFLICT);
    }

    @GET
    @Path("/division/{code}")
    public String division(@PathParam("code") String code) {
        return DivisionCode.parse(code).toString();
    }
}
