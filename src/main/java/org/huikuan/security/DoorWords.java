package org.huikuan.security;

import jakarta.servlet.http.HttpServletRequest;

/** What somebody is told at the door, in the language in which the request is refused. */
public interface DoorWords {

    /** @param key message {@code refusal.<key>} */
    String of(HttpServletRequest request, String key);
}
