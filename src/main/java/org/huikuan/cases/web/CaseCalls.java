package org.huikuan.cases.web;

import org.huikuan.acts.web.Call;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on a case that the API offers. */
@Configuration(proxyBeanMethods = false)
class CaseCalls {

    @Bean
    Call logContactCall(CaseReads reads, NextActs next) {
        return Call.ofCase("/api/cases/{number}/contacts", "log-contact")
                .answering(
                        HttpStatus.CREATED,
                        CaseView.class,
                        (where, done) -> CaseView.of(reads.facts(CaseId.of(where.id("caseId"))), next));
    }
}
