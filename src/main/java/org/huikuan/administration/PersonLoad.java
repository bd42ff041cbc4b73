package org.huikuan.administration;

import java.util.Map;

/** What waits for a person in our own tables. */
public interface PersonLoad {

    /** Open cases and accounts in which the person is the collector or stands in. */
    long of(String login);

    /** How many accounts each team has, by its code. */
    Map<String, Long> accountsByTeam();
}
