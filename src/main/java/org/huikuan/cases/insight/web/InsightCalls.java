package org.huikuan.cases.insight.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.debtors.Intelligence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on what is known of the debtor that the API offers; {@code GET …/debtor} shows what they wrote. */
@Configuration(proxyBeanMethods = false)
class InsightCalls {

    private static final String CASE = "/api/cases/{number}/";

    @Bean
    Call wayOfPaymentCall() {
        return Call.ofCase(CASE + "way-of-payment", "way-of-payment");
    }

    @Bean
    Call intelligenceCall() {
        return Call.ofCase(CASE + "intelligence", "log-intelligence")
                .answering(
                        HttpStatus.CREATED,
                        Logged.class,
                        (where, done) -> Logged.of((Intelligence) Objects.requireNonNull(done)));
    }

    @Bean
    Call leverCall() {
        return Call.of(CASE + "levers/{lever}", "lever", Map.of("number", "caseId", "lever", "lever"));
    }

    /** What was heard is kept under a number. @param until last day on which it counts */
    record Logged(long id, LocalDate until) {

        static Logged of(Intelligence heard) {
            return new Logged(heard.id(), heard.countsUntil());
        }
    }
}
