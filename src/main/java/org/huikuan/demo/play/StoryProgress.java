package org.huikuan.demo.play;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.huikuan.cases.CaseId;
import org.huikuan.demo.play.Story.Step;
import org.jspecify.annotations.Nullable;

/** How far a story has been told. */
final class StoryProgress {

    private final Story story;
    private final Deque<Step> ahead;
    private LocalDate lastOn = LocalDate.MIN;
    private @Nullable CaseId kase;
    private @Nullable Long paper;

    StoryProgress(Story story) {
        this.story = story;
        this.ahead = new ArrayDeque<>(story.steps());
    }

    Story story() {
        return story;
    }

    @Nullable
    Step next() {
        return ahead.peek();
    }

    void done(LocalDate on) {
        ahead.poll();
        lastOn = on;
    }

    /** The story ends here. */
    void breakOff() {
        ahead.clear();
    }

    LocalDate lastOn() {
        return lastOn;
    }

    /** The customer's open case, else the last one that was. */
    @Nullable
    CaseId kase() {
        return kase;
    }

    void isAbout(CaseId open) {
        kase = open;
    }

    /** The paper that was put into the case last. */
    @Nullable
    Long paper() {
        return paper;
    }

    void holds(long document) {
        paper = document;
    }
}
