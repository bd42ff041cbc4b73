package org.huikuan.coaching.web;

import java.util.Map;
import org.huikuan.acts.web.Call;
import org.huikuan.acts.web.FormPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The act on the coaching queue that the API offers, and the page that draws its form. */
@Configuration(proxyBeanMethods = false)
class CoachingCalls {

    @Bean
    Call coachCall() {
        return Call.of("/api/coaching/{id}/advice", CoachingPages.COACH, Map.of("id", "coachingId"));
    }

    @Bean
    FormPage coachingForms() {
        return new FormPage(CoachingPages.ITEM, act -> act.key().equals(CoachingPages.COACH));
    }
}
