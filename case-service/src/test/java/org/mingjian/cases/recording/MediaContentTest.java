package org.mingjian.cases.recording;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MediaContentTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, %PDF-1.7 xxxx",
        "audio/mp4, 0000ftypM4A 0000",
        "audio/mpeg, ID3xxxxxxxxxx",
        "audio/wav, RIFF0000WAVEfmt",
        "video/mp4, 0000ftypisom0000",
        "video/quicktime, 0000moov00000000",
        "video/x-msvideo, RIFF0000AVI LIST"
    })
    void what_is_in_it_fits_its_type_and_no_other(String type, String head) {
        // then
        assertThat(MediaContent.fits(type, bytes(head))).isTrue();
        assertThat(MediaContent.fits(type, bytes("PK\u0003\u0004 a zip archive")))
                .isFalse();
        assertThat(MediaContent.fits(type, new byte[0])).isFalse();
    }

    @Test
    void bytes_that_are_no_text_are_known_too() {
        // then
        assertThat(MediaContent.fits("image/jpeg", bytes("\u00ff\u00d8\u00ff\u00e0")))
                .isTrue();
        assertThat(MediaContent.fits("image/png", bytes("\u0089PNG\r\n\u001a\n")))
                .isTrue();
        assertThat(MediaContent.fits("video/x-matroska", bytes("\u001aE\u00df\u00a3")))
                .isTrue();
        assertThat(MediaContent.fits("audio/aac", bytes("\u00ff\u00f1"))).isTrue();
        assertThat(MediaContent.fits("image/jpeg", bytes("\u0089PNG\r\n\u001a\n")))
                .isFalse();
    }

    @Test
    void a_transport_stream_has_its_mark_in_every_packet() {
        // given
        byte[] head = new byte[512];
        head[0] = 0x47;
        // then
        assertThat(MediaContent.fits("video/mp2t", head)).isFalse();
        head[188] = 0x47;
        assertThat(MediaContent.fits("video/mp2t", head)).isTrue();
    }
}
