package org.huikuan.golive;

import java.util.Map;

/** The people of the house, as the user directory has them. */
public interface Staff {

    /** How many users each group has, teams included; absent where it has none. */
    Map<String, Long> usersByGroup();

    /** How many collectors are in no team. */
    long withoutTeam();
}
