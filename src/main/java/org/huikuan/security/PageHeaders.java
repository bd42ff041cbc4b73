package org.huikuan.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers of our pages: everything from this server, nothing framed by others, nothing told to other sites. */
final class PageHeaders {

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; style-src 'self';"
            + " form-action 'self'; frame-ancestors 'self'; base-uri 'self'; object-src 'none'";

    private PageHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
