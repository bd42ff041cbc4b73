package org.huikuan.demo.play;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.Optional;
import org.huikuan.demo.DemoReady;
import org.huikuan.demo.Premiere;
import org.huikuan.shared.start.WorldInTheMaking;
import org.huikuan.training.Passage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plays in the background, from the moment on at which the pages answer. */
@Component
@Profile("demo")
class StoryPlay implements Premiere, WorldInTheMaking {

    private static final Logger LOG = LoggerFactory.getLogger(StoryPlay.class);

    private final Programme programme;
    private final Passage passage;
    private final ApplicationEventPublisher news;
    private final Thread thread = new Thread(this::play, "demo-play");

    private volatile @Nullable LocalDate playing;
    private volatile boolean failed;

    StoryPlay(Programme programme, Passage passage, ApplicationEventPublisher news) {
        this.programme = programme;
        this.passage = passage;
        this.news = news;
        thread.setDaemon(true);
    }

    @Override
    public void prepare() {
        playing = programme.begin();
    }

    /** Once jobs have begun: the play holds them and lets them go. */
    @EventListener
    void begin(AvailabilityChangeEvent<ReadinessState> event) {
        if (playing != null && event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            thread.start();
        }
    }

    private void play() {
        try {
            passage.during(() -> programme.play(day -> playing = day));
            news.publishEvent(new DemoReady());
            playing = null;
        } catch (RuntimeException | Error e) { // an error too: nobody else tells those who wait
            failed = true;
            LOG.error(
                    "The demo world was not finished; it stands at {}. Delete its database and start again.",
                    playing,
                    e);
        }
    }

    @Override
    public Optional<LocalDate> playing() {
        return Optional.ofNullable(playing);
    }

    @Override
    public boolean failed() {
        return failed;
    }

    @PreDestroy
    void end() {
        thread.interrupt();
    }
}
