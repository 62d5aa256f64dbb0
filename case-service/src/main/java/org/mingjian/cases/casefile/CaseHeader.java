package org.mingjian.cases.casefile;

import java.util.LinkedHashMap;
import java.util.Map;

import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.json.CanonicalJson;

/**
 * What stands on the cover of a case file. Never changes; agency and number are its natural key.
 *
 * @param division where it was handled, which can be below the agency's own division
 */
public record CaseHeader(
        String agency,
        String division,
        String caseNumber,
        CaseKind kind,
        Procedure procedure,
        String matter,
        Party party) {

    /** The cover in canonical JSON, as the first entry of the case's chain. Without the identity number. */
    public String canonical() {
        Map<String, Object> cover = new LinkedHashMap<>();
        cover.put("agency", agency);
        cover.put("caseNumber", caseNumber);
        cover.put("division", division);
        cover.put("kind", kind.name());
        cover.put("matter", matter);
        cover.put("partyKind", party.kind().name());
        cover.put("partyName", party.name());
        if (party.code() != null) {
            cover.put("partyCode", party.code());
        }
        cover.put("procedure", procedure.name());
        return CanonicalJson.write(cover);
    }
}
