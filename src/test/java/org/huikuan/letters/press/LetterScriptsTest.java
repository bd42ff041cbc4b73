package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.Recipient;
import org.huikuan.letters.UnprintableLetter;
import org.junit.jupiter.api.Test;

/** Customers' names in the scripts of their countries. */
class LetterScriptsTest {

    @Test
    void namesOfOtherLatinAlphabetsArePrinted() throws IOException {
        byte[] pdf = Presses.press()
                .print(to(new Recipient(
                        "K-1", "Łódź Škoda Şişecam Győr Ştefăneşti Nguyễn Hương • A\u00A0B\u2011C", null, null, null)))
                .pdf();

        assertThat(Presses.text(pdf).replaceAll("\\s+", " "))
                .contains("Łódź Škoda Şişecam Győr Ştefăneşti", "Nguyễn Hương", "A B-C");
        try (PDDocument document = Presses.open(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void namesInTheScriptsOfOtherCountriesArePrinted() throws IOException {
        for (String name : List.of(
                "شركة الخليج للتجارة",
                "חברה לסחר",
                "บริษัท ที่ปรึกษาน้ำมันไทย จำกัด (มหาชน)",
                "주식회사 한국무역",
                "䶮记㛃㭎䥑商贸有限公司",
                "上海𠮷祥贸易有限公司",
                "Công ty TNHH Nguyễn Hương")) {
            byte[] pdf = Presses.press()
                    .print(to(new Recipient("K-1", name, null, null, null)))
                    .pdf();
            assertThat(Presses.text(pdf)).contains(name);
            try (PDDocument document = Presses.open(pdf)) {
                for (COSName font : document.getPage(0).getResources().getFontNames()) {
                    assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void arabicLettersAreJoinedAndSetFromTheRight() {
        assertThat(ArabicForms.shaped("الخليج")).isEqualTo("ﺍﻟﺨﻠﻴﺞ");
        assertThat(ArabicForms.shaped("لا إله")).isEqualTo("ﻻ ﺇﻟﻪ");
        assertThat(new RightToLeft().reorderRTLTextToLTR("ابت (12) ث")).isEqualTo("ث (12) تبا");
    }

    @Test
    void thaiMarksStandAboveEachOther() {
        assertThat(ThaiMarks.placed("ที่น้ำปั๊ฟ้กา"))
                .isEqualTo("ที" + (char) 0xF758 + "น" + (char) 0xF759 + "ำป" + (char) 0xF721 + (char) 0xF77A + "ฟ"
                        + (char) 0xF739 + "กา");
    }

    @Test
    void signsThatTurnAWordRoundAreRefused() {
        assertThatThrownBy(() ->
                        Presses.press().print(to(new Recipient("K-1", "Acme \u202Edtl.oc\u202C", null, null, null))))
                .isInstanceOf(UnprintableLetter.class)
                .hasMessageContaining("U+202E");
        assertThatThrownBy(() -> Presses.press().print(to(new Recipient("K-1", "\uF758", null, null, null))))
                .isInstanceOf(UnprintableLetter.class);
    }

    private static LetterContent to(Recipient recipient) {
        LetterContent demand = SampleLetters.of(LetterCode.L03, "zh");
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
}
