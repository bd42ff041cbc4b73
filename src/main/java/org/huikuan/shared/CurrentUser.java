package org.huikuan.shared;

import java.util.Locale;
import java.util.Set;

/** Who acts now: the person logged in, or {@link #SYSTEM} when a timer, a run or a start-up step acts. */
public interface CurrentUser {

    /** The name that the journal shows for acts nobody is logged in for. */
    String SYSTEM = "system";

    Set<String> RESERVED = Set.of(SYSTEM, "anonymoususer", "nobody");

    String id();

    /** Engine groups of the person, empty for {@link #SYSTEM}. */
    Set<String> groups();

    /** Whether nobody is logged in. Not a matter of the name: a person could be called so. */
    boolean isSystem();

    /** Whether no person may be called so, in whatever case: the journal could not tell who acted. */
    static boolean isReserved(String name) {
        return RESERVED.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
