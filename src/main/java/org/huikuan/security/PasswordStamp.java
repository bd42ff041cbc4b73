package org.huikuan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Which password a session began with, so that the others end when it is changed. */
public final class PasswordStamp {

    static final String ATTRIBUTE = PasswordStamp.class.getName();

    private PasswordStamp() {}

    /** The person chose another password in this session, which goes on, under another id. */
    public static void chosenIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
            request.changeSessionId();
        }
    }
}
