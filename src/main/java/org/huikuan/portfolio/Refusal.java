package org.huikuan.portfolio;

import java.util.List;
import java.util.Locale;

/** Why something about the portfolio was not done; pages say it as message {@code refusal.portfolio-<code>}. */
public enum Refusal {
    MISSING("is missing"),
    NOTHING_CHOSEN("choose at least one customer"),
    NO_TARGET("name a collector or a team"),
    NO_COLLECTOR("'%s' is no user of group collectors or managers"),
    LOCKED("'%s' cannot log in any more; name somebody who can"),
    NO_TEAM("there is no team '%s'"),
    NOT_IN_TEAM("'%s' is not in team '%s'"),
    NO_CREDITOR("there is no creditor '%s'"),
    NO_CUSTOMER("there is no customer '%s' that you may see"),
    TWICE("customer '%s' stands in the file twice; line %s counts"),
    OVERTAKEN("somebody else was put in charge meanwhile; look again"),
    FAILED("this customer could not be moved: %s"),
    NO_AMOUNT("'%s' is no amount; write it like 1200.00"),
    NO_COUNTRY("'%s' is no country code of two letters, such as CN"),
    NO_LANGUAGE("'%s' is no language of ours; write zh or en"),
    BACKWARDS("the second is before the first"),
    TOO_LONG("is longer than %s characters"),
    NO_WAY("must be team, rules or successor"),
    THEMSELVES("nobody succeeds themselves; name somebody else"),
    NOBODY_LEFT("team '%s' has nobody else who could take over");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Refusal of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String english(List<String> details) {
        return String.format(Locale.ROOT, english, details.toArray());
    }
}
