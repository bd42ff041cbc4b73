package org.huikuan.staffing.web;

import org.huikuan.acts.web.Call;
import org.huikuan.cases.web.CaseAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts of staffing that the API offers. */
@Configuration(proxyBeanMethods = false)
class StaffingCalls {

    @Bean
    Call reassignCall(CaseAnswers answers) {
        return answers.with(HttpStatus.OK, "/api/cases/{number}/reassign", "reassign");
    }
}
