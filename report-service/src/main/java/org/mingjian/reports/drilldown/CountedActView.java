package org.mingjian.reports.drilldown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One act behind a number.
 *
 * @param caseId id of the case
 * @param caseNumber number of the case
 * @param kind kind of the case
 * @param measure what it was counted as; for a derived measure the part it belongs to
 * @param label what the measure is called
 * @param agency code of the agency
 * @param agencyName its latest name
 * @param division code of the division
 * @param countedOn the legal date it counts on
 * @param amount yuan; zero where the measure has no amount
 */
@Schema(name = "CountedAct")
public record CountedActView(
        UUID caseId,
        @Schema(examples = "安市监罚〔2022〕31号") String caseNumber,
        @Schema(examples = "PENALTY") String kind,
        @Schema(examples = "acts.penalty") String measure,
        @Schema(examples = "行政处罚") String label,
        @Schema(examples = "113505240039000128") String agency,
        @Schema(examples = "安溪县市场监督管理局") String agencyName,
        @Schema(examples = "350524") String division,
        @Schema(examples = "2022-03-02") LocalDate countedOn,
        @Schema(examples = "200.00") BigDecimal amount) {}
