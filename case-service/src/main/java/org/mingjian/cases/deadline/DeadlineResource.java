package org.mingjian.cases.deadline;

import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;

/** Limits over HTTP. */
@Path("/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadlines")
public class DeadlineResource {

    private final OpenDeadlines deadlines;
    private final Reckoning reckoning;
    private final CurrentActor current;

    DeadlineResource(OpenDeadlines deadlines, Reckoning reckoning, CurrentActor current) {
        this.deadlines = deadlines;
        this.reckoning = reckoning;
        this.current = current;
    }

    @GET
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.LEGAL_REVIEWER,
        Role.AGENCY_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "listDeadlines",
            summary = "未办结的期限",
            description = "Every limit that runs in the cases in scope, soonest first, by cursor, without a total.")
    public Page<OpenDeadline> list(@BeanParam DeadlineQuery query) throws SQLException {
        int limit = Limit.of(query.limit);
        return Page.of(
                deadlines.after(current.get().scope(), query.filter(), query.place(), limit + 1),
                limit,
                row -> Cursor.after(
                        row.due().toString(), row.caseId().toString(), row.limit(), String.valueOf(row.startStep())));
    }

    @GET
    @Path("what-if")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.LEGAL_REVIEWER,
        Role.AGENCY_ADMIN,
        Role.SUPERVISOR,
        Role.SPECIAL_SUPERVISOR,
        Role.AUDITOR,
        Role.AGENCY_SYSTEM
    })
    @Operation(
            operationId = "reckonDeadline",
            summary = "试算期限",
            description =
                    "The day of any statutory limit for a place, a field and given dates, with the way it was counted.")
    public ReckonedDeadline reckon(@BeanParam ReckoningQuery query) {
        return reckoning.of(query.question());
    }
}
