package org.huikuan.demo.play;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.huikuan.training.Passage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The days of the play, from some months ago to the morning of today, or of the next working day. */
@Component
@Profile("demo")
class Programme {

    private static final Logger LOG = LoggerFactory.getLogger(Programme.class);

    private static final int WORKING_DAYS = 104;
    private static final LocalTime FILES = LocalTime.of(8, 40);
    private static final LocalTime CURTAIN = LocalTime.of(8, 30);

    private final PlayHouse stage;
    private final Director director;
    private final LedgerFiles files;
    private final Passage passage;

    Programme(PlayHouse stage, Director director, LedgerFiles files, Passage passage) {
        this.stage = stage;
        this.director = director;
        this.files = files;
        this.passage = passage;
    }

    /** Sets the clock back to the first day. */
    LocalDate begin() {
        return stage.begin(WORKING_DAYS);
    }

    /** @param tells is told each day before it is played */
    void play(Consumer<LocalDate> tells) {
        long begun = System.nanoTime();
        LocalDate first = stage.today();
        PlayDays days = stage.days(first, WORKING_DAYS);
        List<Story> stories = StoryShelf.all();
        List<StoryProgress> told = stories.stream().map(StoryProgress::new).toList();
        files.customers(stories);
        files.rates(first);
        YearMonth rated = YearMonth.from(first);
        LocalDate posted = LocalDate.MIN;
        LocalDate banked = LocalDate.MIN;
        for (LocalDate day = first; day.isBefore(days.last()); day = day.plusDays(1)) {
            if (!days.isWorkingDay(day)) {
                continue;
            }
            tells.accept(day);
            passage.to(day, FILES);
            if (posted.equals(LocalDate.MIN) || !mondayOf(day).equals(mondayOf(posted))) {
                files.invoices(stories, days, posted, day);
                posted = day;
                LOG.info("Demo: playing {}", day);
            }
            if (YearMonth.from(day).isAfter(rated)) {
                files.rates(day);
                rated = YearMonth.from(day);
            }
            files.receipts(stories, days, banked, day);
            banked = day;
            director.tell(told, stage.creditor(), days, day);
        }
        tells.accept(days.last());
        files.invoices(stories, days, posted, days.last());
        passage.to(days.last(), CURTAIN);
        files.rates(days.last());
        told.stream().filter(t -> t.next() != null).forEach(Programme::unfinished);
        LOG.info("Demo: played in {} s", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    private static void unfinished(StoryProgress story) {
        LOG.warn("Demo story {} never came to {}", story.story().file(), story.next());
    }
}
