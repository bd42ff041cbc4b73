package org.huikuan.security;

import java.util.Set;

/** The people who may log in: one store for pages, API, Tasklist and Cockpit. */
public interface UserDirectory {

    boolean passwordIsRight(String user, String password);

    /** Groups of the person, roles and teams alike; empty for somebody unknown. */
    Set<String> groupsOf(String user);
}
