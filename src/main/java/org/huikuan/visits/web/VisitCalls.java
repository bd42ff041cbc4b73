package org.huikuan.visits.web;

import org.huikuan.acts.web.Call;
import org.huikuan.cases.CaseId;
import org.huikuan.visits.VisitReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts of visits that the API offers; each answers the visits of the case. */
@Configuration(proxyBeanMethods = false)
class VisitCalls {

    @Bean
    Call reportVisitCall(VisitReads reads) {
        return Call.ofCase("/api/cases/{number}/visit-report", "report-the-visit")
                .answering(
                        HttpStatus.OK,
                        VisitView[].class,
                        (where, done) -> reads.of(CaseId.of(where.id("caseId"))).stream()
                                .map(VisitView::of)
                                .toList());
    }
}
