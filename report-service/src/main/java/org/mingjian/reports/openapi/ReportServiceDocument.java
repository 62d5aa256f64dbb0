package org.mingjian.reports.openapi;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Names the parts of the API. */
@OpenAPIDefinition(
        info = @Info(title = "Mingjian report service (明鉴报表服务)", version = "0.1.0"),
        tags = {
            @Tag(
                    name = "drill-down",
                    description = "The cases behind a number; the list is as long as it is large (下钻)."),
            @Tag(
                    name = "figures",
                    description = "Figures of the yearly reports, and acts by kind, agency and month (指标)."),
            @Tag(name = "operations", description = "Rebuilds, dead letters, and whether sums match facts (运维)."),
            @Tag(name = "statements", description = "The statutory tables of the yearly statistics (统计报表).")
        })
public class ReportServiceDocument extends Application {}
