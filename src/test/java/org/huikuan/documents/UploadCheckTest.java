package org.huikuan.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huikuan.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Names and contents of papers that somebody has thought out. */
class UploadCheckTest {

    private static final String PNG = "\u0089PNG\r\n\u001a\n....IEND\u00aeB`\u0082";

    private final UploadCheck check =
            new UploadCheck(new UploadLimits(DataSize.ofKilobytes(1), 3, DataSize.ofMegabytes(1)));

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.png, passwd.png",
        "..\\..\\windows\\win.png, win.png",
        "C:\\scans\\回执.png, 回执.png",
        "/a/b/c.png, c.png",
        "...png, ...png"
    })
    void aNameHasNoFolder(String said, String kept) {
        assertThat(check.nameOf(said)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nSet-Cookie: x=y.png",
                "a\u0000.exe.png",
                "a\u0085b.png",
                "a\u2028b.png",
                "gnp\u202e.exe.png",
                "a\u200b\ufeff.png",
                "a\ud800.png"
            })
    void aNameHasNothingThatDoesNotShow(String said) {
        assertThat(check.nameOf(said)).matches("[\\p{L}\\p{N} .:=-]+").endsWith(".png");
    }

    @Test
    void aNameThatIsNoneOrWithoutEndIsRefused() {
        for (String said : new String[] {"", " ", "/", "a/", "\u200b", "..\\", "x".repeat(300) + ".png"}) {
            assertThatThrownBy(() -> check.nameOf(said)).as(said).isInstanceOf(BadInput.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "GIF89a....",
                "PK\u0003\u0004....",
                "MZ....",
                " %PDF-1.4 %%EOF",
                "<!--%PDF-1.4 %%EOF-->",
                "\u0089PNG\r\n\u001a\n....",
                "\u00ff\u00d8\u00ff....",
                "%PDF-1.4 no end",
                ""
            })
    void aContentOfAnotherKindOrCutOffIsRefused(String content) {
        for (String name : new String[] {"a.png", "a.jpg", "a.pdf", "a.html"}) {
            assertThatThrownBy(() -> put(name, content)).as(name).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void theNameTellsTheTruthAndTheSizeIsBounded() {
        assertThatCode(() -> put("a.PNG", PNG)).doesNotThrowAnyException();
        assertThatThrownBy(() -> put("a.pdf", PNG)).hasMessageContaining("PNG by its content");
        assertThatThrownBy(() -> put("a.png.html", PNG)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> put("a.png", PNG + "x".repeat(1024) + "IEND")).hasMessageContaining("larger than");
        assertThatThrownBy(() -> check.typeOf(upload("a.png", PNG), 3)).hasMessageContaining("one too many");
    }

    private void put(String name, String content) {
        check.typeOf(upload(name, content), 0);
    }

    private static CaseDocuments.Upload upload(String name, String content) {
        return new CaseDocuments.Upload(DocumentKind.PHOTO, name, content.getBytes(ISO_8859_1), null);
    }
}
