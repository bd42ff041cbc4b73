package org.huikuan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper is read, not run: what a PDF would do by itself is found however it is written. */
class ActiveContentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S /JavaScript /JS (app.alert(1))",
                "/S /J#61vaScript /JS (x)",
                "/S /#4c#61unch",
                "/S /URI /URI (javascript:alert(1))",
                "/S /GoToR /F (\\\\evil\\share)",
                "/S /GoToE",
                "/S /SubmitForm /F (http://example.test)",
                "/EmbeddedFiles 5 0 R",
                "<script>alert(1)</script>"
            })
    void whatIsActiveIsFoundByTheNameAViewerReads(String content) throws IOException {
        assertThat(ActiveContent.of(pdf(content))).isPresent();
        assertThat(ActiveContent.of(packed(content)))
                .as("in a packed object stream")
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/S /URI /URI (https://example.test/a#b)", "/Type /Page", "(JavaScript is a language)"})
    void anOrdinaryPaperIsTaken(String content) throws IOException {
        assertThat(ActiveContent.of(pdf(content))).isEmpty();
        assertThat(ActiveContent.of(packed(content))).isEmpty();
    }

    @Test
    void aFewBytesThatStandForGigabytesAreNotUnpackedToTheEnd() throws IOException {
        assertThat(ActiveContent.of(packed("0".repeat(80_000_000)))).isEmpty();
    }

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n1 0 obj <<" + content + ">> endobj\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n1 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 9>>\nstream\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content.getBytes(StandardCharsets.ISO_8859_1));
            deflater.finish();
        }
        return (out.toString(StandardCharsets.ISO_8859_1) + "\nendstream endobj\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
