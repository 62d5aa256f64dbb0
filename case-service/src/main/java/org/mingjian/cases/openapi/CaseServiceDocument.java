package org.mingjian.cases.openapi;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Names the parts of the API. */
@OpenAPIDefinition(
        info = @Info(title = "Mingjian case service (明鉴案件服务)", version = "0.1.0"),
        tags = {
            @Tag(name = "cases", description = "Cases run here step by step, and every case that is known (案件)."),
            @Tag(name = "changes", description = "Everything that happened, to be followed by position (变更流)."),
            @Tag(name = "deadlines", description = "Limits that run, and the reckoning of any limit (期限)."),
            @Tag(name = "disclosure", description = "What is due to be disclosed, withheld or disclosed (公示)."),
            @Tag(name = "draws", description = "Random draws of whom to inspect and who inspects (双随机抽查)."),
            @Tag(name = "intake", description = "Cases reported by agencies, one at a time or in bulk (上报)."),
            @Tag(name = "public", description = "What everybody may read without a login (公众查询)."),
            @Tag(name = "recordings", description = "Recordings of the course of enforcement (执法全过程记录)."),
            @Tag(
                    name = "registers",
                    description = "Agencies, officers, powers, benchmarks and the other registers (各类名录)."),
            @Tag(
                    name = "rejudging",
                    description = "Judging open cases again after the law's data or the register changed (重新判定).")
        })
public class CaseServiceDocument extends Application {}
