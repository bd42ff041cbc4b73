package org.huikuan.cases.conduct.web;

import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.conduct.ConductFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on what binds us towards a customer that the API offers; {@code GET …/conduct} shows what they wrote. */
@Configuration(proxyBeanMethods = false)
class ConductCalls {

    private static final String CASE = "/api/cases/{number}/";

    @Bean
    Call conductFactCall() {
        return Call.ofCase(CASE + "conduct-facts", "conduct-fact")
                .answering(
                        HttpStatus.CREATED,
                        ConductView.FactLine.class,
                        (where, done) -> ConductView.FactLine.of((ConductFact) Objects.requireNonNull(done)));
    }

    @Bean
    Call endConductFactCall() {
        return Call.of(
                CASE + "conduct-facts/{id}/end", "end-conduct-fact", Map.of("number", "caseId", "id", "conductFactId"));
    }

    @Bean
    Call reviewContactCall() {
        return Call.of(
                CASE + "contact-marks/{id}/review", "review-contact", Map.of("number", "caseId", "id", "markId"));
    }
}
