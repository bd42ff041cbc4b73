package org.huikuan.cases.promises.web;

import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.cases.promises.Promise;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on promises that the API offers. */
@Configuration(proxyBeanMethods = false)
class PromiseCalls {

    @Bean
    Call promiseCall() {
        return Call.ofCase("/api/cases/{number}/promises", "promise")
                .answering(
                        HttpStatus.CREATED,
                        PromiseView.class,
                        (where, done) -> PromiseView.of((Promise) Objects.requireNonNull(done)));
    }

    @Bean
    Call withdrawPromiseCall() {
        return of("/api/promises/{id}/withdraw", "withdraw-promise");
    }

    @Bean
    Call correctPromiseCall() {
        return of("/api/promises/{id}/correct", "correct-promise")
                .answering(
                        HttpStatus.OK,
                        PromiseView.class,
                        (where, done) -> PromiseView.of((Promise) Objects.requireNonNull(done)));
    }

    private static Call of(String path, String act) {
        return Call.of(path, act, Map.of("id", "promiseId"));
    }
}
