package org.huikuan.ledger.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Look-alike characters made plain. Numbers and names are copied through spreadsheets, web pages and input methods that
 * put in no-break spaces, zero-width characters, typographic hyphens and full-width letters nobody sees; two spellings
 * would be two invoices of one, and letters cannot print some of them.
 */
public final class Spelling {

    /** What a spreadsheet makes of a long number: 2.6442E+19. Its last digits are lost for good. */
    private static final Pattern DIGITS_LOST =
            Pattern.compile("[1-9](?:\\.\\d+)?[eE]\\+\\d{1,3}|[1-9]\\.\\d+[eE]\\d{2,3}");

    /** What a person, or we, put before a text so that a spreadsheet leaves it alone. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("'[=+\\-@＝＋－＠\\d].*", Pattern.DOTALL);

    /** What a cell shows whose formula failed. */
    private static final Pattern FAILED_FORMULA =
            Pattern.compile("#(?:N/A|REF!|DIV/0!|NAME\\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)");

    /** Excel's formula for a text: ="00123". */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private static final char WIDE_FIRST = '\uFF01';
    private static final char WIDE_LAST = '\uFF5E';
    private static final int WIDE_TO_PLAIN = 0xFEE0;

    private Spelling() {}

    /** For numbers of customers, invoices, receipts: also full-width characters become half-width. */
    public static String ofNumber(String text) {
        return plain(text, true);
    }

    /** For names and other words: invisible characters go, spaces and hyphens become plain ones. */
    public static String ofName(String text) {
        return plain(text, false);
    }

    /** The number of a file's cell as the ledger knows it. */
    public static String number(String cell) {
        return ofNumber(cell).strip();
    }

    /** The text without the marks that keep a spreadsheet from making a number of it: ="00123" and '00124. */
    static String withoutTextMark(String text) {
        Matcher formula = TEXT_FORMULA.matcher(text);
        if (formula.matches()) {
            return formula.group(1).strip();
        }
        return KEPT_AS_TEXT.matcher(text).matches() ? text.substring(1) : text;
    }

    /** A spreadsheet has replaced the digits of a long number. */
    public static boolean hasLostDigits(String text) {
        return DIGITS_LOST.matcher(text).matches();
    }

    /** The cell holds no value but the error of its formula. */
    static boolean isFailedFormula(String text) {
        return FAILED_FORMULA.matcher(text).matches();
    }

    private static String plain(String text, boolean isNumber) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> plain.appendCodePoint(of(c, isNumber)));
        return plain.toString();
    }

    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0xFEFF
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c >= 0x2066 && c <= 0x2069;
    }

    private static int of(int c, boolean isNumber) {
        if (c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || isNumber && c == 0x3000) {
            return ' ';
        }
        if (c == 0x2010 || c == 0x2011 || isNumber && isDash(c)) {
            return '-';
        }
        return isNumber && c >= WIDE_FIRST && c <= WIDE_LAST ? c - WIDE_TO_PLAIN : c;
    }

    /** Figure dash, en dash, em dash, horizontal bar, minus, small and full-width hyphen. */
    private static boolean isDash(int c) {
        return c >= 0x2012 && c <= 0x2015 || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
    }
}
