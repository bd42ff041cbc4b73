package org.huikuan.security;

import java.util.Set;

/** Takes people into the house: the demo world and installations that bring their own list. */
public interface Enrolment {

    /**
     * Makes the login with its groups; somebody who is known already is left as is.
     *
     * @param groups roles and teams; each must exist
     */
    void enrol(String login, String firstName, String lastName, String password, Set<String> groups);

    /** Writes down the mail address of somebody who is known. */
    void reachableAt(String login, String mail);
}
