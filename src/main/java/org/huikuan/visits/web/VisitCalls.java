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

    private final VisitReads reads;

    VisitCalls(VisitReads reads) {
        this.reads = reads;
    }

    @Bean
    Call planVisitCall() {
        return call("visit-plan", "prepare-the-visit");
    }

    @Bean
    Call callBeforeVisitCall() {
        return call("visit-call", "call-before-the-visit");
    }

    @Bean
    Call reportVisitCall() {
        return call("visit-report", "report-the-visit");
    }

    @Bean
    Call debriefVisitCall() {
        return call("visit-debrief", "debrief-the-visit");
    }

    @Bean
    Call planManagerVisitCall() {
        return call("manager-visit-plan", "plan-the-manager-visit");
    }

    @Bean
    Call reportManagerVisitCall() {
        return call("manager-visit-report", "report-the-manager-visit");
    }

    private Call call(String path, String act) {
        return Call.ofCase("/api/cases/{number}/" + path, act)
                .answering(
                        HttpStatus.OK,
                        VisitView[].class,
                        (where, done) -> reads.of(CaseId.of(where.id("caseId"))).stream()
                                .map(VisitView::of)
                                .toList());
    }
}
