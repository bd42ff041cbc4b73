package org.huikuan.shared;

import java.util.Set;

/** Who acts now: the person logged in, or {@link #SYSTEM} when a timer, a run or a start-up step acts. */
public interface CurrentUser {

    /** The name that the journal shows for acts nobody is logged in for. */
    String SYSTEM = "system";

    String id();

    /** Engine groups of the person, empty for {@link #SYSTEM}. */
    Set<String> groups();

    default boolean isSystem() {
        return SYSTEM.equals(id());
    }
}
