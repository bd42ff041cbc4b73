package org.huikuan.exports;

/** Keeps text from being taken for a formula by whatever program opens it. */
final class Cells {

    private static final String FORMULA = "=+-@\t\r";

    private Cells() {}

    /** An apostrophe in front of what a spreadsheet might compute; control characters that XML forbids are left out. */
    static String harmless(String text) {
        String clean = text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xD800) || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
