package org.mingjian.cases.disclosure;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.Role;

/** The disclosures of one case over HTTP. */
@Path("/v1/cases/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure")
public class CaseDisclosureResource {

    private final DisclosureList disclosures;
    private final CurrentActor current;

    CaseDisclosureResource(DisclosureList disclosures, CurrentActor current) {
        this.disclosures = disclosures;
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
            operationId = "listDisclosuresOfCase",
            summary = "案件的公示情况",
            description =
                    "What of the case is shown to the public, taken down or withheld; none for a case out of scope.")
    public List<DisclosureView> list(@PathParam("id") UUID id) throws SQLException {
        return disclosures.of(current.get().scope(), id);
    }
}
