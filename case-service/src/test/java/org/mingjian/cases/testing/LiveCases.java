package org.mingjian.cases.testing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.StepForms;

/** Cases that an officer of {@link ACase#AGENCY} runs step by step. */
public final class LiveCases {

    private LiveCases() {}

    /** Opens a summary penalty on that day; returns its id. */
    public static String open(String on) {
        return Api.asOfficer().post("/v1/cases", aCommand(on)).is(201).text("/caseId");
    }

    /** A command to open a summary penalty; may be changed. */
    public static Map<String, Object> aCommand(String on) {
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("agency", ACase.AGENCY);
        command.put("kind", "PENALTY");
        command.put("procedure", "SUMMARY");
        command.put("matter", "未按规定明码标价");
        command.put("party", new LinkedHashMap<>(Map.of("kind", "PERSON", "name", "某某")));
        command.put("on", on);
        return command;
    }

    /** Takes a step on top of a version. */
    public static Answer take(String id, int version, CaseStep step) {
        return Api.asOfficer().ifMatch(version).post("/v1/cases/" + id + "/steps", StepForms.write(step));
    }
}
