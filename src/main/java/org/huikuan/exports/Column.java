package org.huikuan.exports;

/**
 * A column of a list.
 *
 * @param key its heading is message {@code exports.col.<key>}
 * @param width in characters of the spreadsheet
 */
record Column(String key, Kind kind, int width) {

    /** What its cells hold; none may be absent. */
    enum Kind {
        TEXT,
        NUMBER,
        AMOUNT,
        DATE
    }

    static Column text(String key, int width) {
        return new Column(key, Kind.TEXT, width);
    }

    static Column number(String key) {
        return new Column(key, Kind.NUMBER, 11);
    }

    static Column amount(String key) {
        return new Column(key, Kind.AMOUNT, 16);
    }

    static Column date(String key) {
        return new Column(key, Kind.DATE, 12);
    }

    boolean isRight() {
        return kind == Kind.NUMBER || kind == Kind.AMOUNT;
    }
}
