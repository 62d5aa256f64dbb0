package org.mingjian.generator.county;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.json.ContractJson;

/** Writes files as an agency's system reports them: one JSON object per line, in UTF-8. */
public final class CaseLines {

    private static final ObjectMapper JSON = ContractJson.mapper();

    private CaseLines() {}

    /** The line with its line feed. */
    public static byte[] line(GeneratedCase file) {
        Reported reported = new Reported(
                file.caseNumber(),
                file.kind(),
                file.procedure(),
                file.agency(),
                file.matter(),
                new ReportedParty(
                        file.party().kind(), file.party().name(), file.party().unifiedSocialCreditCode()),
                file.steps().stream().map(StepForms::write).toList());
        try {
            byte[] json = JSON.writeValueAsBytes(reported);
            byte[] line = java.util.Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            return line;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file.caseNumber() + " cannot be written", e);
        }
    }

    private record Reported(
            String caseNumber,
            CaseKind kind,
            Procedure procedure,
            String agency,
            String matter,
            ReportedParty party,
            List<StepForm> steps) {}

    private record ReportedParty(
            PartyKind kind, String name, @Nullable String unifiedSocialCreditCode) {}
}
