package org.huikuan.cases.holds.web;

import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.cases.holds.Hold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on holds that the API offers. */
@Configuration(proxyBeanMethods = false)
class HoldCalls {

    @Bean
    Call holdCall() {
        return Call.ofCase("/api/cases/{number}/holds", "hold")
                .answering(
                        HttpStatus.CREATED,
                        HoldView.class,
                        (where, done) -> HoldView.of((Hold) Objects.requireNonNull(done)));
    }

    @Bean
    Call liftHoldCall() {
        return of("/api/holds/{id}/lift", "lift-hold");
    }

    private static Call of(String path, String act) {
        return Call.of(path, act, Map.of("id", "holdId"));
    }
}
