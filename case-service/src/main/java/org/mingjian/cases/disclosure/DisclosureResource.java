package org.mingjian.cases.disclosure;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.CurrentActor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** How decisions stand with their disclosure, over HTTP. */
@Path("/v1/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure")
public class DisclosureResource {

    private static final int PARTS = 3;

    private final DisclosureList disclosures;
    private final CurrentActor current;

    DisclosureResource(DisclosureList disclosures, CurrentActor current) {
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
            operationId = "listDisclosures",
            summary = "公示情况",
            description =
                    "Decisions in scope that are due to be disclosed, overdue, withheld with the reason, shown or taken"
                            + " down, by the day that matters, by cursor, without a total.")
    public Page<DisclosureView> list(
            @QueryParam("state") @Nullable DisclosureState state,
            @QueryParam("division") @Nullable String division,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit)
            throws SQLException {
        if (state == null) {
            throw ProblemException.of(
                    ProblemType.VALIDATION_FAILED,
                    List.of(FieldError.of(ProblemType.VALIDATION_FAILED, "/state", "请选择要查看的公示情况")));
        }
        int most = Limit.of(limit);
        @Nullable DataScope place = PublicDecisionQuery.within(division);
        DataScope everywhere = place == null ? DataScope.EVERYTHING : place;
        @Nullable String code = PublicDecisionQuery.text("agency", agency);
        DataScope within = new DataScope(everywhere.divisionFrom(), everywhere.divisionTo(), code == null ? "" : code);
        return Page.of(
                disclosures.after(
                        current.get().scope(), new DisclosureList.Filter(within, null), state, place(cursor), most + 1),
                most,
                row -> Cursor.after(row.on().toString(), row.caseId().toString(), String.valueOf(row.step())));
    }

    private static DisclosureList.Place place(@Nullable String cursor) {
        Optional<Cursor> place = Cursor.decode(cursor, PARTS);
        if (place.isEmpty()) {
            return DisclosureList.Place.BEGINNING;
        }
        List<String> values = place.get().values();
        try {
            return new DisclosureList.Place(
                    LocalDate.parse(values.get(0)), UUID.fromString(values.get(1)), Integer.parseInt(values.get(2)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ProblemException.of(ProblemType.BAD_CURSOR);
        }
    }
}
