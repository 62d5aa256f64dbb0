package org.mingjian.cases.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mingjian.cases.agency.AgencyKind;

/** An enforcement body as the public sees it. */
@Schema(name = "PublicAgency", description = "An enforcement body as the public sees it (执法主体).")
record PublicAgency(String code, String name, AgencyKind kind, String division, String field) {}
