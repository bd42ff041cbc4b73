package org.huikuan.ledger.contracts;

import java.util.Arrays;
import java.util.Locale;

/** Whether a contract has something. Unknown is not no: nobody may be told that something was not agreed. */
public enum Known {
    YES,
    NO,
    UNKNOWN;

    /** As in tables, files and calls, for example {@code unknown}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Known of(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no answer '" + code + "'"));
    }
}
