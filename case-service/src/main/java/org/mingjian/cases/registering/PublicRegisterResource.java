package org.mingjian.cases.registering;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.disclosure.PublicAnswer;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Limit;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.time.ChinaTime;

/** What everybody may read: published versions of the registers the law makes public (国办发〔2018〕118号(四)). */
@Path("/v1/public/registers/{register}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
public class PublicRegisterResource {

    private final ReadingEntries reading;
    private final ObjectMapper mapper;
    private final InstantSource clock;

    PublicRegisterResource(ReadingEntries reading, ObjectMapper mapper, InstantSource clock) {
        this.reading = reading;
        this.mapper = mapper;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublicRegisterEntries",
            summary = "公开的名录",
            description = "Published entries that hold on a day, by cursor. Needs no login.")
    public RestResponse<Page<PublicEntry>> list(
            @PathParam("register") String register,
            @QueryParam("on") @Parameter(description = "Day the entries hold on; today when absent.") @Nullable
                    String on,
            @QueryParam("agency") @Parameter(description = "Code of the only agency asked for.") @Nullable
                    String agency,
            @QueryParam("text") @Parameter(description = "What stands in the key or a field.") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch)
            throws SQLException {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        LocalDate day = Asked.day("on", on);
        EntryQuery query = new EntryQuery(
                DataScope.EVERYTHING,
                Asked.publicRegister(register),
                day == null ? today : day,
                today,
                Asked.text("agency", agency),
                Asked.publicText("text", text));
        Page<PublicEntry> page = reading.listForEverybody(query, Cursor.decode(cursor, 3), Limit.of(limit))
                .map(PublicEntry::of);
        return PublicAnswer.of(mapper, page, ifNoneMatch);
    }
}
