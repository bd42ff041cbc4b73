package org.huikuan.security;

import java.util.Set;

/** Tells the engine on whose behalf this thread calls it, so that its authorizations and its log know the person. */
public interface ActingUser {

    void begin(String user, Set<String> groups);

    void end();
}
