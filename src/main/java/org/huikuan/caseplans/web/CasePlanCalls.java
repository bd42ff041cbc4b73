package org.huikuan.caseplans.web;

import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.caseplans.CasePlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on case plans that the API offers. */
@Configuration(proxyBeanMethods = false)
class CasePlanCalls {

    private static final String PLAN = "/api/cases/{number}/case-plan";

    @Bean
    Call writeTheCasePlanCall() {
        return Call.ofCase(PLAN, "write-the-case-plan")
                .answering(
                        HttpStatus.CREATED,
                        CasePlanView.class,
                        (where, done) -> CasePlanView.of((CasePlan) Objects.requireNonNull(done), true));
    }

    @Bean
    Call decideTheCasePlanCall() {
        return Call.of(PLAN + "/{plan}/decision", "decide-the-case-plan", Map.of("number", "caseId", "plan", "planId"));
    }

    @Bean
    Call planStepCall() {
        return Call.of(PLAN + "/steps/{step}", "plan-step", Map.of("number", "caseId", "step", "stepId"));
    }
}
