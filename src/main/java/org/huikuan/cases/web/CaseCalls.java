package org.huikuan.cases.web;

import java.util.function.Function;
import org.huikuan.acts.web.Call;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.documents.CaseDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on a case, its promises, disputes and holds that the API offers. */
@Configuration(proxyBeanMethods = false)
class CaseCalls {

    private static final String CASE = "/api/cases/{number}/";

    @Bean
    Call logContactCall(CaseReads reads, NextActs next) {
        return aboutCase("contacts", "log-contact", HttpStatus.CREATED, reads, next);
    }

    @Bean
    Call paperCall() {
        return about(CASE + "documents", "paper", CaseDocument.class, DocumentView.class, DocumentView::of);
    }

    @Bean
    Call moveCall(CaseReads reads, NextActs next) {
        return aboutCase("move", "move", HttpStatus.OK, reads, next);
    }

    @Bean
    Call withdrawCall(CaseReads reads, NextActs next) {
        return aboutCase("withdraw", "withdraw", HttpStatus.OK, reads, next);
    }

    @Bean
    Call reassignCall(CaseReads reads, NextActs next) {
        return aboutCase("reassign", "reassign", HttpStatus.OK, reads, next);
    }

    /** Something new of a case comes back. */
    private static <T> Call about(String path, String act, Class<T> done, Class<?> view, Function<T, ?> as) {
        return Call.ofCase(path, act).answering(HttpStatus.CREATED, view, (where, what) -> as.apply(done.cast(what)));
    }

    /** The case comes back as it is then. */
    private static Call aboutCase(String last, String act, HttpStatus status, CaseReads reads, NextActs next) {
        return Call.ofCase(CASE + last, act)
                .answering(
                        status,
                        CaseView.class,
                        (where, done) -> CaseView.of(reads.facts(CaseId.of(where.id("caseId"))), next));
    }
}
