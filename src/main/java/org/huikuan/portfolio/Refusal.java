package org.huikuan.portfolio;

import java.util.Locale;

/** Why something about the portfolio was not done; pages say it as message {@code refusal.portfolio-<code>}. */
public enum Refusal {
    MISSING,
    NOTHING_CHOSEN,
    NO_TARGET,
    NO_COLLECTOR,
    LOCKED,
    NO_TEAM,
    NOT_IN_TEAM,
    NO_CREDITOR,
    NO_CUSTOMER,
    TWICE,
    OVERTAKEN,
    FAILED,
    NO_AMOUNT,
    NO_COUNTRY,
    NO_LANGUAGE,
    BACKWARDS,
    TOO_LONG,
    NO_WAY,
    THEMSELVES,
    NOBODY_LEFT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Refusal of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
