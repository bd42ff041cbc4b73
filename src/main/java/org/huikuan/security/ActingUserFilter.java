package org.huikuan.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request call the engine as the person who is logged in, and never longer than the request lasts. */
class ActingUserFilter extends OncePerRequestFilter {

    private final ActingUser acting;
    private final LoggedInUser user = new LoggedInUser();

    ActingUserFilter(ActingUser acting) {
        this.acting = acting;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        acting.begin(user.id(), user.groups());
        try {
            chain.doFilter(request, response);
        } finally {
            acting.end();
        }
    }
}
