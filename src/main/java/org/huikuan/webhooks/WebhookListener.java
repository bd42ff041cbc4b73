package org.huikuan.webhooks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.cases.CaseEnded;
import org.huikuan.cases.CaseNews;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseJudged;
import org.huikuan.letters.LetterLeft;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens in the house, in the transaction in which it happens. */
@Component
class WebhookListener {

    private final Happenings happenings;

    WebhookListener(Happenings happenings) {
        this.happenings = happenings;
    }

    @EventListener
    void on(CaseNews.Opened news) {
        tell(WebhookEvent.CASE_OPENED, news.kase().id().value(), Map.of("reopened", false));
    }

    @EventListener
    void on(CaseNews.Reopened news) {
        tell(WebhookEvent.CASE_OPENED, news.kase().id().value(), Map.of("reopened", true));
    }

    @EventListener
    void on(CaseNews.StageChanged news) {
        tell(
                WebhookEvent.CASE_MOVED,
                news.kase().id().value(),
                Map.of("from", news.from().code()));
    }

    @EventListener
    void on(CaseNews.Moved news) {
        tell(
                WebhookEvent.CASE_MOVED,
                news.before().kase().id().value(),
                Map.of("from", news.before().kase().position().stage().code()));
    }

    @EventListener
    void on(CaseEnded ended) {
        tell(WebhookEvent.CASE_CLOSED, ended.facts().kase().id().value(), Map.of());
    }

    @EventListener
    void on(PromiseJudged news) {
        Promise promise = news.promise();
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("id", promise.id());
        told.put("state", promise.state().code());
        told.put("amount", promise.amount().amount().toPlainString());
        told.put("currency", promise.amount().currency());
        told.put("received", promise.received().toPlainString());
        told.put("payOn", promise.payOn().toString());
        told.put("judgedOn", String.valueOf(promise.judgedOn()));
        tell(WebhookEvent.PROMISE_JUDGED, promise.caseId().value(), Map.of("promise", told));
    }

    @EventListener
    void on(LetterLeft letter) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("code", letter.code().name());
        told.put("stage", letter.stage());
        told.put("step", letter.step());
        told.put("attempt", letter.attempt());
        told.put("sentOn", letter.on().toString());
        tell(WebhookEvent.LETTER_SENT, letter.caseId(), Map.of("letter", told));
    }

    private void tell(WebhookEvent event, long caseId, Map<String, @Nullable Object> details) {
        happenings.add(new Happening(event, caseId, details));
    }
}
