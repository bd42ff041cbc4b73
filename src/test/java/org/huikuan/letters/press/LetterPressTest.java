package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.PrintedLetter;
import org.huikuan.letters.Recipient;
import org.huikuan.letters.UnprintableLetter;
import org.junit.jupiter.api.Test;

class LetterPressTest {

    private final LetterContent demand = SampleLetters.of(LetterCode.L03, "zh");

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        byte[] pdf = Presses.press().print(demand).pdf();
        try (PDDocument document = Presses.open(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
                }
            }
        }
        assertThat(pdf.length).isLessThan(100_000);
    }

    @Test
    void textCanBeSearchedAsItIsTyped() {
        assertThat(Presses.text(Presses.press().print(demand).pdf()))
                .contains("杭州驰电科技股份有限公司", "人民币壹拾叁万肆仟壹佰元伍角捌分", "INV-20251103");
        assertThat(Presses.text(Presses.press()
                        .print(SampleLetters.of(LetterCode.L07, "zh"))
                        .pdf()))
                .contains("一、基本事实", "二、法律依据", "（大写：人民币");
    }

    @Test
    void sameContentGivesSameBytes() {
        PrintedLetter first = Presses.press().print(demand);
        PrintedLetter again = new TemplateLetterPress(
                        new LetterTemplates(), new PdfPrinter(new LetterFont()), Presses.FONT)
                .print(demand);

        assertThat(again.pdf()).isEqualTo(first.pdf());
        assertThat(again.templateVersion()).isEqualTo(first.templateVersion()).matches("zh/L03-[0-9a-f]{16}");
    }

    @Test
    void keptContentPrintsTheSameLetterAgain() throws IOException {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        PrintedLetter first = Presses.press().print(SampleLetters.of(LetterCode.L06, "en"));

        LetterContent kept = json.readValue(first.contentJson(), LetterContent.class);

        assertThat(Presses.press().print(kept).pdf()).isEqualTo(first.pdf());
    }

    @Test
    void manyThreadsShareOneFont() throws Exception {
        List<byte[]> expected = new ArrayList<>();
        List<Callable<byte[]>> work = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            LetterContent content = SampleLetters.of(LetterCode.values()[i % 10], i % 2 == 0 ? "zh" : "en");
            expected.add(Presses.press().print(content).pdf());
            work.add(() -> Presses.press().print(content).pdf());
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> printed = threads.invokeAll(work);
            for (int i = 0; i < printed.size(); i++) {
                assertThat(printed.get(i).get()).isEqualTo(expected.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void characterThatTheFontLacksIsNamedWithItsPlace() {
        LetterContent rare = to(new Recipient("K-1", "上海\uD840\uDC01祥贸易有限公司", null, null, null));

        assertThatThrownBy(() -> Presses.press().print(rare))
                .isInstanceOf(UnprintableLetter.class)
                .hasMessageContaining("letter C0000123-L03-1")
                .hasMessageContaining("U+20001")
                .hasMessageContaining("recipient.name")
                .hasMessageContaining("上海\uD840\uDC01祥");
    }

    @Test
    void controlCharacterIsRefused() {
        assertThatThrownBy(() -> Presses.press().print(to(new Recipient("K-1", "甲\u0007公司", null, null, null))))
                .isInstanceOf(UnprintableLetter.class)
                .hasMessageContaining("U+0007");
    }

    @Test
    void hostileNamesStayNames() {
        String name = "<script>alert(1)</script> ${code} <#include \"/pages/home.ftlh\"> &amp; \"A' ]]>";
        PrintedLetter letter = Presses.press().print(to(new Recipient("K-1", name, null, null, null)));

        assertThat(Presses.text(letter.pdf()).replaceAll("\\s+", " "))
                .contains("<script>alert(1)</script> ${code} <#include \"", "&amp; \"A' ]]>");
        assertThat(letter.mailText()).contains(name);
    }

    @Test
    void lineBreakInANameBeginsNoSecondHeader() {
        LetterContent two = new LetterContent(
                LetterCode.L03,
                "en",
                "C1\r\nBcc: someone@example.com",
                demand.date(),
                demand.letterhead(),
                demand.recipient(),
                null,
                demand.items(),
                demand.payBy(),
                null,
                LetterParts.none());

        assertThat(Presses.press().print(two).subject()).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void missingPartIsNamed() {
        LetterContent noVisit = with(LetterCode.L21, "zh", demand.items());

        assertThatThrownBy(() -> Presses.press().print(noVisit))
                .isInstanceOf(UnprintableLetter.class)
                .hasMessageContaining("letters/zh/L21.ftlh")
                .hasMessageContaining("visit");
    }

    @Test
    void languageWithoutLettersIsRefused() {
        assertThatThrownBy(() -> Presses.press().print(with(LetterCode.L03, "../zh", demand.items())))
                .isInstanceOf(UnprintableLetter.class)
                .hasMessageContaining("language");
    }

    @Test
    void longListsGoOverPagesWithTheHeadingsAgain() throws IOException {
        List<LetterItem> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.addAll(demand.items());
        }
        byte[] pdf = Presses.press().print(with(LetterCode.L03, "zh", many)).pdf();

        try (PDDocument document = Presses.open(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
        }
        assertThat(Presses.text(pdf).split("逾期天数", -1)).hasSizeGreaterThan(4);
        assertThat(Presses.text(pdf)).containsPattern("第 1 页，共 \\d 页");
    }

    private LetterContent to(Recipient recipient) {
        return new LetterContent(
                demand.code(),
                demand.language(),
                demand.reference(),
                demand.date(),
                demand.letterhead(),
                recipient,
                demand.contact(),
                demand.items(),
                demand.payBy(),
                demand.deadline(),
                demand.parts());
    }

    private LetterContent with(LetterCode code, String language, List<LetterItem> items) {
        return new LetterContent(
                code,
                language,
                demand.reference(),
                demand.date(),
                demand.letterhead(),
                demand.recipient(),
                demand.contact(),
                items,
                demand.payBy(),
                demand.deadline(),
                LetterParts.none());
    }
}
