package org.huikuan.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers of our pages: everything from this server, nothing framed by others, nothing told to other sites. */
final class PageHeaders {

    /** Style attributes that scripts write: the viewer of models (overlays, watermark), and htmx an empty one. */
    private static final String BY_SCRIPTS = "'sha256-AHtqGIKHiUalONG+xeO90E9yUgWLoWuygINiCuiaBnA='"
            + " 'sha256-HrvAPhJHDMpEBcplBvvwyxAYUF0koC1/uv7HLEC0aqg='"
            + " 'sha256-j2t/iYgmiK/9tDIa+YLs3dUK18D+PDjuKi+KxuYXU/w='"
            + " 'sha256-F1/lIJB2HC2RT+RPHwCjlrUMGQft2PdUC4nHeQ7MKsc='"
            + " 'sha256-CA/eh4+2R0J7cEQ14gBMtx834RIOjzMUqCM+evtrkp4='"
            + " 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; style-src 'self';"
            + " style-src-attr 'unsafe-hashes' " + BY_SCRIPTS + ";"
            + " form-action 'self'; frame-ancestors 'self'; base-uri 'self'; object-src 'none'";

    private PageHeaders() {}

    /** The engine's applications bring headers of their own, but none that holds a browser to https. */
    static void ofTheEngine(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults());
    }

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
