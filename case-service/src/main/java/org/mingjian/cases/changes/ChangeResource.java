package org.mingjian.cases.changes;

import java.sql.SQLException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;

/** The feed over HTTP: subscribing without any infrastructure. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
public class ChangeResource {

    private final ChangeFeed feed;
    private final CurrentActor current;

    ChangeResource(ChangeFeed feed, CurrentActor current) {
        this.feed = feed;
        this.current = current;
    }

    @GET
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.AGENCY_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.REPORT_WRITER,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "listChanges",
            summary = "变更流",
            description =
                    "Everything that happened to the cases in scope behind a position, in the order of publication."
                            + " Ask again with the last position; nextCursor repeats it, and is null when nothing was new.")
    public Page<Change> list(
            @QueryParam("after") @DefaultValue("0") @Parameter(description = "Position of the last entry already seen.")
                    long after,
            @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        List<Change> changes = feed.after(current.get().scope(), after, Limit.of(limit));
        return new Page<>(
                changes,
                changes.isEmpty() ? null : String.valueOf(changes.getLast().position()));
    }
}
