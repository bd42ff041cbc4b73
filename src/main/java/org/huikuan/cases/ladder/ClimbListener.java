package org.huikuan.cases.ladder;

import org.huikuan.cases.CaseNews;
import org.huikuan.cases.loop.NextStages;
import org.huikuan.shared.Sentence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every change of the stage is a step on the ladder, whoever decided it. */
@Component
class ClimbListener {

    private final ClimbActs acts;
    private final NextStages next;

    ClimbListener(ClimbActs acts, NextStages next) {
        this.acts = acts;
        this.next = next;
    }

    @EventListener
    void on(CaseNews.StageChanged news) {
        acts.climbed(
                news.before(),
                news.kase().position().stage(),
                news.kase().position().nextOn(),
                news.isJump(),
                Sentence.parts(news.why()));
    }

    /** By hand: there is a reason to jump where the table would. */
    @EventListener
    void on(CaseNews.Moved news) {
        if (news.before().kase().position().stage() != news.to()) {
            acts.climbed(
                    news.before(), news.to(), news.on(), next.isJumpDue(news.before()), Sentence.words(news.reason()));
        }
    }
}
