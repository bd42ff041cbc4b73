package org.huikuan.cases.web;

import java.util.function.Function;
import org.huikuan.acts.web.Call;
import org.huikuan.documents.CaseDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on a case, its promises, disputes and holds that the API offers. */
@Configuration(proxyBeanMethods = false)
class CaseCalls {

    private static final String CASE = "/api/cases/{number}/";

    @Bean
    Call logContactCall(CaseAnswers answers) {
        return answers.with(HttpStatus.CREATED, CASE + "contacts", "log-contact");
    }

    @Bean
    Call paperCall() {
        return about(CASE + "documents", "paper", CaseDocument.class, DocumentView.class, DocumentView::of);
    }

    @Bean
    Call personCall() {
        return Call.ofCase(CASE + "people", "person");
    }

    @Bean
    Call moveCall(CaseAnswers answers) {
        return answers.with(HttpStatus.OK, CASE + "move", "move");
    }

    @Bean
    Call withdrawCall(CaseAnswers answers) {
        return answers.with(HttpStatus.OK, CASE + "withdraw", "withdraw");
    }

    /** Something new of a case comes back. */
    private static <T> Call about(String path, String act, Class<T> done, Class<?> view, Function<T, ?> as) {
        return Call.ofCase(path, act).answering(HttpStatus.CREATED, view, (where, what) -> as.apply(done.cast(what)));
    }
}
