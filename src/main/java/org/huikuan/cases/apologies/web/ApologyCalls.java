package org.huikuan.cases.apologies.web;

import org.huikuan.acts.web.Call;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Apologies that the API offers; the letters of the case show what became of them. */
@Configuration(proxyBeanMethods = false)
class ApologyCalls {

    @Bean
    Call apologyCall() {
        return Call.ofCase("/api/cases/{number}/apologies", "apologise");
    }
}
