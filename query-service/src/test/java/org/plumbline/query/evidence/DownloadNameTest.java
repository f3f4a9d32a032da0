package org.plumbline.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit.pdf | application/pdf | audit.pdf",
                "Audit of MARCH.PDF | application/pdf | Audit of MARCH.PDF",
                "page.html | text/plain | page.html.txt",
                "picture.svg | image/png | picture.svg.png",
                "../../etc/passwd | text/plain | passwd.txt",
                "C:\\Users\\me\\audit.csv | text/csv | audit.csv",
                ".htaccess | text/plain | htaccess.txt",
                "a\"b;c.pdf | application/pdf | a_b_c.pdf",
                ".pdf | application/pdf | pdf.pdf",
                "Llŷn ŵyl.pdf | application/pdf | Llŷn ŵyl.pdf",
                "run.exe | unknown/kind | run.exe.bin"
            })
    void a_file_is_saved_under_a_plain_name_that_ends_as_its_type_does(String said, String type, String name) {
        assertThat(DownloadName.of(said, type)).isEqualTo(name);
    }

    @Test
    void no_control_no_invisible_character_and_no_line_break_gets_into_a_header() {
        String said = "a\r\nSet-Cookie: x=1\u202egpj\u200b\0.exe";
        assertThat(DownloadName.of(said, "application/pdf")).isEqualTo("a__Set-Cookie_ x=1_gpj__.exe.pdf");
        assertThat(DownloadName.attachment(said, "application/pdf")).matches("[\\x20-\\x7e]+");
        assertThat(DownloadName.of("x".repeat(400), "application/pdf")).hasSize(124);
        assertThat(DownloadName.of(null, null)).isEqualTo("evidence.bin");
    }

    @Test
    void a_name_in_any_script_is_told_as_rfc_8187_has_it() {
        assertThat(DownloadName.attachment("Llŷn.pdf", "application/pdf"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''Ll%C5%B7n.pdf");
    }
}
