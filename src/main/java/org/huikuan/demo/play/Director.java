package org.huikuan.demo.play;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.demo.DemoTask;
import org.huikuan.demo.DemoTasks;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditor;
import org.huikuan.training.Passage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the stories of a day: at some hours everybody does what can be done then. */
@Component
@Profile("demo")
class Director {

    private static final Logger LOG = LoggerFactory.getLogger(Director.class);

    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(9, 10), LocalTime.of(10, 50), LocalTime.of(14, 20), LocalTime.of(16, 30));

    private final DemoTasks tasks;
    private final Cases cases;
    private final Accounts accounts;
    private final Passage passage;
    private final Actors actors;

    private final Map<String, Long> accountOf = new HashMap<>();

    Director(DemoTasks tasks, Cases cases, Accounts accounts, Passage passage, Actors actors) {
        this.tasks = tasks;
        this.cases = cases;
        this.accounts = accounts;
        this.passage = passage;
        this.actors = actors;
    }

    void tell(List<StoryProgress> stories, Creditor creditor, PlayDays days, LocalDate today) {
        for (LocalTime hour : HOURS) {
            passage.to(today, hour);
            List<StoryProgress> waiting =
                    stories.stream().filter(s -> isTime(s, days, today)).toList();
            if (waiting.isEmpty() || act(waiting, creditor, days, today) == 0) {
                return;
            }
        }
    }

    private int act(List<StoryProgress> waiting, Creditor creditor, PlayDays days, LocalDate today) {
        look(waiting, creditor);
        List<DemoTask> open = tasks.open();
        int done = 0;
        for (StoryProgress story : waiting) {
            if (act(story, open, days, today)) {
                done++;
                passage.settle();
            }
        }
        return done;
    }

    private boolean act(StoryProgress story, List<DemoTask> open, PlayDays days, LocalDate today) {
        Story.Step step = Objects.requireNonNull(story.next());
        DemoTask task = step.isTask() ? taskOf(story, step, open) : null;
        if (step.isTask() && task == null || !step.isTask() && !actors.canPlay(step.what(), story)) {
            return false;
        }
        try {
            actors.play(story, step, task, days.in(step.words(), today));
            story.done(today);
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Demo story {} breaks off on {} at '{} {}'",
                    story.story().file(),
                    today,
                    step.by(),
                    step.what(),
                    e);
            story.breakOff();
            return false;
        }
    }

    private static boolean isTime(StoryProgress story, PlayDays days, LocalDate today) {
        Story.Step step = story.next();
        if (step == null) {
            return false;
        }
        String when = step.when();
        if (when == null) {
            return true;
        }
        LocalDate from =
                when.startsWith("+") ? days.after(story.lastOn(), Integer.parseInt(when.substring(1))) : days.day(when);
        return !today.isBefore(from);
    }

    private static @Nullable DemoTask taskOf(StoryProgress story, Story.Step step, List<DemoTask> open) {
        CaseId kase = story.kase();
        return kase == null
                ? null
                : open.stream()
                        .filter(t -> t.key().equals(step.taskKey()) && t.kase().equals(kase.number()))
                        .findFirst()
                        .orElse(null);
    }

    /** Which case each story is about now. */
    private void look(List<StoryProgress> stories, Creditor creditor) {
        Map<Long, StoryProgress> byAccount = new HashMap<>();
        for (StoryProgress story : stories) {
            String number = story.story().number();
            if (number != null) {
                byAccount.put(account(creditor, number), story);
            }
        }
        cases.openOf(byAccount.keySet()).forEach((account, kase) -> {
            StoryProgress story = byAccount.get(account);
            if (story != null) {
                story.isAbout(kase.id());
            }
        });
    }

    private long account(Creditor creditor, String number) {
        return accountOf.computeIfAbsent(
                number, n -> accounts.find(creditor.code(), n).orElseThrow().id());
    }
}
