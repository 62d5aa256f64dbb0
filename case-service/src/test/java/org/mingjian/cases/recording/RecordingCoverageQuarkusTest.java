package org.mingjian.cases.recording;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.RecordingMade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.ordered;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingCoverageQuarkusTest {

    private String agency = "";

    @BeforeEach
    void enterAnAgency() {
        agency = Registered.agencyIn("350524");
    }

    @Test
    void of_the_acts_to_be_recorded_those_count_that_are() {
        // given
        String filmed = reported(ordered("2022-03-02", MeasureKind.SEIZURE, LIN));
        recorded(filmed, "video/mp4");
        String photographed = reported(ordered("2022-03-03", MeasureKind.SEALING, LIN));
        recorded(photographed, "image/jpeg");
        reported(ordered("2022-03-04", MeasureKind.SEIZURE, LIN), made("2022-03-04"));
        reported(ordered("2022-03-05", MeasureKind.FREEZING, LIN));
        reported(ordered("2023-03-05", MeasureKind.SEIZURE, LIN));
        String announcedOnly = reported(ordered("2022-12-31", MeasureKind.LIBERTY_RESTRICTION, LIN));
        announced(announcedOnly, "video/mp4");
        // when
        Answer coverage = coverage("2022-01-01", "2022-12-31");
        // then
        assertThat(coverage.is(200).at("/acts").asInt()).isEqualTo(4);
        assertThat(coverage.at("/recorded").asInt()).isEqualTo(2);
        assertThat(coverage.at("/kept").asInt()).isOne();
        assertThat(coverage.at("/ratio").decimalValue()).isEqualByComparingTo("0.5");
    }

    @Test
    void a_recording_says_why_it_has_to_be() {
        // given
        String seizure = reported(ordered("2022-03-02", MeasureKind.SEIZURE, LIN));
        // when
        Answer announced = announced(seizure, "video/mp4");
        // then
        assertThat(announced.at("/duty/required").asBoolean()).isTrue();
        assertThat(announced.text("/duty/rule")).isEqualTo("TS-22");
        assertThat(announced.text("/duty/article")).isEqualTo("国办发〔2018〕118号（八）");
        assertThat(announced.text("/duty/reason")).contains("全程音像记录");
    }

    @Test
    void without_acts_there_is_no_ratio() {
        // when
        Answer coverage = coverage("2022-01-01", "2022-12-31").is(200);
        // then
        assertThat(coverage.at("/acts").asInt()).isZero();
        assertThat(coverage.json().has("ratio")).isFalse();
    }

    @Test
    void acts_out_of_scope_are_not_counted() {
        // given
        reported(ordered("2022-03-02", MeasureKind.SEIZURE, LIN));
        // then
        String query = "/v1/recording-coverage?from=2022-01-01&to=2022-12-31&agency=" + agency;
        assertThat(Api.as("supervisor-shaxian").get(query).is(200).at("/acts").asInt())
                .isZero();
        Api.asOfficer().get(query).isProblem(403, "forbidden");
    }

    @Test
    void a_period_has_two_ends_in_their_order() {
        // then
        Api.asSupervisor()
                .get("/v1/recording-coverage?from=2022-01-01")
                .isProblem(400, "validation-failed")
                .at("validation-failed", "/to");
        coverage("2022-02-01", "2022-01-01").isProblem(400, "validation-failed").at("validation-failed", "/to");
    }

    private Answer coverage(String from, String to) {
        return Api.asSupervisor().get("/v1/recording-coverage?from=" + from + "&to=" + to + "&agency=" + agency);
    }

    private String reported(CaseStep... steps) {
        String day = steps[0].on().toString();
        ACase one = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .of(agency, "350524")
                .with(opened(day))
                .with(steps);
        return Api.asLoader().post("/v1/case-reports", one.report()).is(201).text("/caseId");
    }

    private static RecordingMade made(String on) {
        return RecordingMade.elsewhere(java.time.LocalDate.parse(on), java.util.List.of(LIN), 30);
    }

    private static Answer announced(String caseId, String mediaType) {
        Map<String, Object> form = Recordings.form(Recordings.sha256(content(mediaType)), 100);
        form.put("mediaType", mediaType);
        return Api.asLoader().post("/v1/cases/" + caseId + "/recordings", form).is(201);
    }

    private static void recorded(String caseId, String mediaType) {
        String path = "/v1/recordings/" + announced(caseId, mediaType).text("/id");
        Recordings.append(Api.asLoader(), path, 0, content(mediaType)).is(200);
    }

    private static byte[] content(String mediaType) {
        byte[] bytes = Recordings.bytes(1, 100);
        byte[] head = switch (mediaType) {
            case "image/jpeg" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
            case "image/png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
            case "application/pdf" -> new byte[] {'%', 'P', 'D', 'F', '-'};
            case "audio/mpeg" -> new byte[] {'I', 'D', '3'};
            default -> new byte[0];
        };
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
