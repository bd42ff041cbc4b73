package org.huikuan.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.SheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters a text may have, and how it is written into a spreadsheet. */
class PlainTextTest {

    private static final String LONE_SURROGATE = "a" + (char) 0xD83D;

    @Test
    void controlCharactersAndHalvesOfCharactersAreNoText() {
        for (int c : new int[] {0, 1, 7, 0x1B, 0x7F, 0x80, 0x9F, 0xFFFE, 0xFFFF, 0xFDD0}) {
            assertThat(PlainText.isBroken("a" + Character.toString(c) + "b"))
                    .as("U+%04X", c)
                    .isTrue();
        }
        assertThat(PlainText.isBroken(LONE_SURROGATE)).isTrue();
        assertThat(PlainText.isBroken((char) 0xDE00 + "a")).isTrue();
        assertThat(PlainText.mended(LONE_SURROGATE + "\u0001b")).isEqualTo("ab");
    }

    @Test
    void lineBreaksTabsRareCharactersAndPicturesAreText() {
        String text = "第一行\r\n第二行\t𠮷野㐀 😀 👩‍💻 é";
        assertThat(PlainText.isBroken(text)).isFalse();
        assertThat(PlainText.mended(text)).isSameAs(text);
        assertThat(PlainText.isBrokenLine("a\nb")).isTrue();
        assertThat(PlainText.isBrokenLine("a b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0001B", "A\u0000", "\u009F"})
    void aFieldOfAFormWithThemIsRefused(String text) {
        FormInput words = new FormInput(Map.of("promisedBy", text));
        assertThat(words.text("promisedBy", 200)).isNull();
        assertThatThrownBy(words::check)
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.errors().get(0).key()).isEqualTo("control-character"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "＝cmd",
                "＋1",
                "－1",
                "＠sum",
                "-5",
                "@x",
                "\n=cmd",
                "\rx",
                "\tx",
                " =1",
                "\u00A0=1",
                "\u200B=1"
            })
    void whatASpreadsheetMightComputeBeginsWithAnApostrophe(String text) {
        assertThat(SheetText.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "上海某某公司", "a=b", "1-2", "'=1", " x"})
    void otherTextIsWrittenAsItIs(String text) {
        assertThat(SheetText.harmless(text)).isEqualTo(text);
    }
}
