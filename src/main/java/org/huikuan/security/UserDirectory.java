package org.huikuan.security;

import java.util.Set;

/** The people who may log in: one store for pages, API, Tasklist and Cockpit. */
public interface UserDirectory {

    /** Instead of all groups of somebody who must choose a password first: it opens the page for that and nothing else. */
    String PASSWORD_FIRST = "password-first";

    boolean passwordIsRight(String user, String password);

    /** Groups of the person, roles and teams alike; empty for somebody unknown or locked. */
    Set<String> groupsOf(String user);

    /** Whether the person exists and is not locked; otherwise the person's sessions end. */
    default boolean mayLogIn(String user) {
        return true;
    }

    /** Another one after each change of the person's password: sessions that began with an older one end. */
    default String passwordStamp(String user) {
        return "";
    }

    /** Counts the changes made on this node, so that sessions look their groups up again at once. */
    default long changes() {
        return 0;
    }
}
