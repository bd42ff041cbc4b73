package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language in which a request is refused. People, who have a session, are told in the language they have chosen for
 * pages; programs, which bring their password, in Chinese when their header asks for it, else in none in particular,
 * {@link Locale#ROOT}: as it is, in English.
 */
@Component
public class AskedLanguage {

    private final LocaleResolver chosen;

    AskedLanguage(LocaleResolver chosen) {
        this.chosen = chosen;
    }

    public Locale of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return chosen.resolveLocale(request);
        }
        boolean chinese = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && Locale.CHINESE.getLanguage().equals(request.getLocale().getLanguage());
        return chinese ? Locale.CHINESE : Locale.ROOT;
    }

    /** Of the request that the thread answers; ROOT where it answers none. */
    public Locale here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Locale.ROOT;
    }
}
