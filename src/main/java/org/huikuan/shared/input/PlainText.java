package org.huikuan.shared.input;

/**
 * Which characters a text from outside may have. Control characters, unpaired surrogates and what Unicode calls no
 * character are refused: databases, PDFs, mails and spreadsheets cannot carry them. Line breaks and tabs are text.
 */
public final class PlainText {

    private PlainText() {}

    /** There is a character that no text of a person needs and that some store or document cannot carry. */
    public static boolean isBroken(String text) {
        return text.codePoints().anyMatch(PlainText::isBad);
    }

    /** As {@link #isBroken}, for what stands on one line: names, numbers, addresses of mail. */
    public static boolean isBrokenLine(String text) {
        return text.codePoints().anyMatch(c -> isBad(c) || isLineBreak(c) || c == '\t');
    }

    /** For what is written out although it was stored long ago: such characters are left out. */
    public static String mended(String text) {
        if (!isBroken(text)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isBad(c)).forEach(mended::appendCodePoint);
        return mended.toString();
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    private static boolean isBad(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return control || surrogate || noCharacter;
    }
}
