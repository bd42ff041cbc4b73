package org.huikuan.exports;

/**
 * A column of a list.
 *
 * @param key its heading is message {@code exports.col.<key>}
 * @param width in characters of the spreadsheet
 */
record ExportColumn(String key, Kind kind, int width) {

    /** What its cells hold; none may be absent. */
    enum Kind {
        TEXT,
        NUMBER,
        AMOUNT,
        DATE
    }

    static ExportColumn text(String key, int width) {
        return new ExportColumn(key, Kind.TEXT, width);
    }

    static ExportColumn number(String key) {
        return new ExportColumn(key, Kind.NUMBER, 11);
    }

    static ExportColumn amount(String key) {
        return new ExportColumn(key, Kind.AMOUNT, 16);
    }

    static ExportColumn date(String key) {
        return new ExportColumn(key, Kind.DATE, 12);
    }

    boolean isRight() {
        return kind == Kind.NUMBER || kind == Kind.AMOUNT;
    }
}
