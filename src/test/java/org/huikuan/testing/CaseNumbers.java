package org.huikuan.testing;

import org.huikuan.shared.BusinessKey;

/** Numbers of cases where tests cannot ask {@link BusinessKey}: in SQL, and anywhere in a text. */
public final class CaseNumbers {

    private static final String ANY = "C\\d{7,}";

    private CaseNumbers() {}

    /** The number as both databases write it. @param id the SQL of the case's id, which has at most seven digits */
    public static String sql(String id) {
        return "concat('C', lpad(cast(" + id + " as varchar), 7, '0'))";
    }

    /** The text with all numbers in it as the mark. */
    public static String masked(String text, String mark) {
        return text.replaceAll(ANY, mark);
    }
}
