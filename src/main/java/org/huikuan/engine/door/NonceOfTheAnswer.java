package org.huikuan.engine.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The first page of Tasklist, Cockpit and Admin names the number once in its head and once at each script; the browser
 * runs no script where they differ, and the page stays empty. The library keeps the number of the whole server in one
 * place between the two, so that anybody else's request in that moment changes it: here the page gets the number of its
 * own answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class NonceOfTheAnswer extends OncePerRequestFilter {

    private static final Pattern SAID = Pattern.compile("'nonce-([\\w+/=-]+)'");
    private static final Pattern WRITTEN = Pattern.compile("nonce=\"[^\"$]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/camunda/app/") || !path.endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        String policy = answer.getHeader("Content-Security-Policy");
        Matcher said = SAID.matcher(policy == null ? "" : policy);
        if (said.find() && answer.getContentSize() > 0) {
            String page = new String(answer.getContentAsByteArray(), ISO_8859_1);
            byte[] mended = WRITTEN.matcher(page)
                    .replaceAll(Matcher.quoteReplacement("nonce=\"" + said.group(1) + "\""))
                    .getBytes(ISO_8859_1);
            answer.resetBuffer();
            answer.getOutputStream().write(mended);
        }
        answer.copyBodyToResponse();
    }
}
