package org.huikuan.legal.web;

import java.util.Map;
import org.huikuan.acts.web.Call;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts of legal action that the API offers; each answers where it stands then. */
@Configuration(proxyBeanMethods = false)
class LegalCalls {

    private static final String LEGAL = "/api/cases/{number}/legal/";
    private static final Map<String, String> CASE = Map.of("number", "caseId");

    private final LegalReads reads;

    LegalCalls(LegalReads reads) {
        this.reads = reads;
    }

    @Bean
    Call reviewFileCall() {
        return call("review", "review-the-file", CASE);
    }

    @Bean
    Call completeFileCall() {
        return call("complete", "complete-the-file", CASE);
    }

    @Bean
    Call decideWriteOffCall() {
        return call("write-off", "approve-the-write-off", CASE);
    }

    @Bean
    Call meetDeadlineCall() {
        return call("deadlines/{id}/meet", "meet-the-deadline", Map.of("number", "caseId", "id", "deadlineId"));
    }

    @Bean
    Call chooseRouteCall() {
        return call("route", "choose-the-route", CASE);
    }

    @Bean
    Call fileClaimCall() {
        return call("claim", "file-the-claim", CASE);
    }

    @Bean
    Call recordRulingCall() {
        return call("ruling", "record-the-ruling", CASE);
    }

    @Bean
    Call enforceCall() {
        return call("enforcement", "enforce", CASE);
    }

    @Bean
    Call fileInsolvencyClaimCall() {
        return call("insolvency/{hold}/claim", "claim-in-the-insolvency", Map.of("number", "caseId", "hold", "holdId"));
    }

    @Bean
    Call answerCall() {
        return call("answer", "record-the-answer", CASE);
    }

    @Bean
    Call acceptanceCall() {
        return call("insolvency/acceptance", "record-the-acceptance", CASE);
    }

    @Bean
    Call beginDeadlineCall() {
        return call("deadlines", "begin-the-deadline", CASE);
    }

    @Bean
    Call limitationEventCall() {
        return call("limitation-events", "limitation-event", CASE);
    }

    @Bean
    Call limitationEventOverCall() {
        return call("limitation-events/{id}/end", "limitation-event-over", Map.of("number", "caseId", "id", "eventId"));
    }

    private Call call(String path, String act, Map<String, String> ids) {
        return Call.of(LEGAL + path, act, ids)
                .answering(
                        HttpStatus.OK,
                        LegalView.class,
                        (where, done) -> LegalView.of(CaseId.of(where.id("caseId")), reads));
    }
}
