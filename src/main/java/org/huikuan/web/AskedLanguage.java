package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The language in which programs are answered: Chinese for who asks for it by header, as browsers do, else none in
 * particular, {@link Locale#ROOT}: refusals are told as they are, in English.
 */
public final class AskedLanguage {

    private AskedLanguage() {}

    public static Locale of(HttpServletRequest request) {
        boolean chinese = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && Locale.CHINESE.getLanguage().equals(request.getLocale().getLanguage());
        return chinese ? Locale.CHINESE : Locale.ROOT;
    }

    /** Of the request that the thread answers; ROOT where it answers none. */
    public static Locale here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Locale.ROOT;
    }
}
