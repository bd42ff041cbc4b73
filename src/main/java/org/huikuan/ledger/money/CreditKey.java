package org.huikuan.ledger.money;

import java.util.Locale;

/**
 * What is compared of a receipt's reference or a credit note's number, by whichever door it comes: banks, programs and
 * people write the letters of one reference large or small, in full or half width, with blanks around. The books keep it
 * as it was written.
 */
public final class CreditKey {

    private static final char WIDE_FIRST = '\uFF01';
    private static final char WIDE_LAST = '\uFF5E';
    private static final int WIDE_TO_PLAIN = 0xFEE0;

    private CreditKey() {}

    public static String of(String number) {
        StringBuilder plain = new StringBuilder(number.length());
        number.chars().forEach(c -> plain.append((char) (c >= WIDE_FIRST && c <= WIDE_LAST ? c - WIDE_TO_PLAIN : c)));
        return plain.toString().strip().toUpperCase(Locale.ROOT);
    }
}
