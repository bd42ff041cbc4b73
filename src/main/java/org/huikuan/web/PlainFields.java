package org.huikuan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.huikuan.shared.input.PlainText;
import org.huikuan.shared.input.TakenOut;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes control characters out of the fields of pages' forms, and tells in which fields there were some: see {@link
 * TakenOut}. Refused at the door, everything else that was typed into the form would be lost with them.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class PlainFields extends OncePerRequestFilter {

    private static final List<String> PROGRAMS = List.of("/api/", "/engine-rest", "/camunda/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || PROGRAMS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Mended(request), response);
    }

    /** Read when somebody asks, since reading takes the body. */
    static final class Mended extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> fields;

        Mended(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> known = fields;
            if (known == null) {
                known = mended(super.getParameterMap());
                fields = known;
            }
            return known;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        private static Map<String, String[]> mended(Map<String, String[]> sent) {
            Map<String, String[]> mended = new LinkedHashMap<>();
            TreeSet<String> broken = new TreeSet<>();
            sent.forEach((name, values) -> {
                if (!name.equals(TakenOut.FIELD)) {
                    if (!PlainText.isBroken(name) && Arrays.stream(values).anyMatch(PlainText::isBroken)) {
                        broken.add(name);
                    }
                    mended.put(
                            name, Arrays.stream(values).map(PlainText::mended).toArray(String[]::new));
                }
            });
            if (!broken.isEmpty()) {
                mended.put(TakenOut.FIELD, new String[] {TakenOut.names(broken)});
            }
            return Collections.unmodifiableMap(mended);
        }
    }
}
