package org.huikuan.cases.disputes.web;

import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.cases.disputes.Dispute;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on disputes that the API offers. */
@Configuration(proxyBeanMethods = false)
class DisputeCalls {

    @Bean
    Call disputeCall() {
        return Call.ofCase("/api/cases/{number}/disputes", "dispute")
                .answering(
                        HttpStatus.CREATED,
                        DisputeView.class,
                        (where, done) -> DisputeView.of((Dispute) Objects.requireNonNull(done)));
    }

    @Bean
    Call resolveDisputeCall() {
        return of("/api/disputes/{id}/resolve", "resolve-dispute");
    }

    private static Call of(String path, String act) {
        return Call.of(path, act, Map.of("id", "disputeId"));
    }
}
