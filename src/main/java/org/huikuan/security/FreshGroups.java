package org.huikuan.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks a session's groups up again from time to time, and at once when somebody changed people on this node, so that
 * who loses a role loses it without a new login. The session of somebody who is locked or gone ends, and so does one
 * that began with a password which has been changed since.
 */
class FreshGroups extends OncePerRequestFilter {

    private static final String LOOKED_UP = FreshGroups.class.getName();
    private static final String CHANGES = LOOKED_UP + ".changes";
    private static final long AGAIN_AFTER = Duration.ofMinutes(1).toNanos();

    private final UserDirectory users;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    FreshGroups(UserDirectory users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && who != null && isOld(session)) {
            if (users.mayLogIn(who.getName()) && isOfThisPassword(session, who.getName())) {
                refresh(session, who.getName(), request, response);
            } else {
                SecurityContextHolder.clearContext();
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOfThisPassword(HttpSession session, String user) {
        Object begunWith = session.getAttribute(PasswordStamp.ATTRIBUTE);
        return begunWith == null || begunWith.equals(users.passwordStamp(user));
    }

    private void refresh(HttpSession session, String user, HttpServletRequest request, HttpServletResponse response) {
        long changes = users.changes();
        SecurityContext fresh = SecurityContextHolder.createEmptyContext();
        fresh.setAuthentication(DirectoryLogin.loggedIn(user, users.groupsOf(user)));
        SecurityContextHolder.setContext(fresh);
        contexts.saveContext(fresh, request, response);
        session.setAttribute(PasswordStamp.ATTRIBUTE, users.passwordStamp(user));
        session.setAttribute(LOOKED_UP, System.nanoTime());
        session.setAttribute(CHANGES, changes);
    }

    private boolean isOld(HttpSession session) {
        return !(session.getAttribute(LOOKED_UP) instanceof Long at)
                || System.nanoTime() - at > AGAIN_AFTER
                || !Long.valueOf(users.changes()).equals(session.getAttribute(CHANGES));
    }
}
