package org.huikuan.shared;

import org.huikuan.shared.input.PlainText;

/** Text for the cell of a spreadsheet, CSV or XLSX: never taken for a formula, whatever program opens it. */
public final class SheetText {

    /** Half and full width: spreadsheets of East Asia compute both. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private static final String LEADING = "\t\r\n";

    private SheetText() {}

    /** An apostrophe in front of what might be computed; characters that no document can carry are left out. */
    public static String harmless(String text) {
        String plain = PlainText.mended(text);
        return isFormula(plain) ? "'" + plain : plain;
    }

    /** What {@link #harmless} puts an apostrophe in front of; blanks before it do not help everywhere. */
    public static boolean isFormula(String text) {
        if (!text.isEmpty() && LEADING.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        return text.codePoints().filter(c -> !isBlank(c)).limit(1).anyMatch(c -> FORMULA.indexOf(c) >= 0);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
