package org.mingjian.cases.disclosure;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.Sex;

/** An officer as the public sees it (福建省行政执法条例第四十五条). */
@Schema(name = "PublicOfficer", description = "A certified officer as the public sees it (执法人员).")
record PublicOfficer(
        String name,
        @Nullable Sex sex,
        String agency,
        String agencyName,
        String certificateNumber,
        @Nullable LocalDate validTo) {}
