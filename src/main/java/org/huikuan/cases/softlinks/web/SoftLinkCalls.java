package org.huikuan.cases.softlinks.web;

import org.huikuan.acts.web.Call;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Soft moves that the API offers; the strategy of the case shows what they brought. */
@Configuration(proxyBeanMethods = false)
class SoftLinkCalls {

    @Bean
    Call softLinkCall() {
        return Call.ofCase("/api/cases/{number}/soft-links", "soft-link");
    }
}
