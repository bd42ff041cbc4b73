package org.huikuan.training;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Takes the wish for another date and lets the clock go there, one journey at a time. For one node only. */
@Service
@Profile("training")
class Training {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);

    /** Of one journey where there are cases: each day is played, and none can be taken back. */
    private static final int MOST_YEARS = 2;

    private final TrainingTime time;
    private final Journey journey;
    private final EmptyWorld world;
    private final StoredClock stored;
    private final Idleness idleness;
    private final Overnight overnight;
    private final AtomicBoolean moving = new AtomicBoolean();
    private final ExecutorService traveller = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "training-clock");
        thread.setDaemon(true);
        return thread;
    });

    Training(
            TrainingTime time,
            Journey journey,
            EmptyWorld world,
            StoredClock stored,
            Idleness idleness,
            Overnight overnight) {
        this.time = time;
        this.journey = journey;
        this.world = world;
        this.stored = stored;
        this.idleness = idleness;
        this.overnight = overnight;
    }

    LocalDate today() {
        return time.today();
    }

    boolean isIdle() {
        return !moving.get() && idleness.ofEverything();
    }

    /** Keeps the clock to one who moves it step by step. */
    void during(Runnable play) {
        take();
        try {
            play.run();
        } finally {
            moving.set(false);
        }
    }

    private void take() {
        if (!moving.compareAndSet(false, true)) {
            throw new Conflict("clock-moving");
        }
    }

    /** Sets out; the same date is no journey. @throws Conflict while on the way, or back with cases about */
    void moveTo(LocalDate date) {
        moveTo(date, LocalTime.MIDNIGHT);
    }

    /** @param at the time of that day, for a way forward */
    void moveTo(LocalDate date, LocalTime at) {
        take();
        try {
            setOut(date, at);
        } catch (RuntimeException e) {
            moving.set(false);
            throw e;
        }
    }

    private void setOut(LocalDate date, LocalTime at) {
        LocalDate today = time.today();
        if (date.equals(today)) {
            moving.set(false);
            return;
        }
        boolean back = date.isBefore(today);
        if (back && !world.is()) {
            throw new Conflict("clock-forward", today);
        }
        if (date.isAfter(today.plusYears(MOST_YEARS)) && !world.is()) {
            throw new BadInput("date", "clock-too-far", date, MOST_YEARS, today);
        }
        stored.keepTarget(date);
        overnight.departs(today);
        traveller.execute(() -> travel(date, at, back));
    }

    private void travel(LocalDate date, LocalTime at, boolean back) {
        try {
            if (back) {
                journey.back(time.midnightOf(date));
                world.forgetRunsFrom(date);
            } else {
                journey.forward(time.midnightOf(date).plusSeconds(at.toSecondOfDay()));
            }
            stored.keepTarget(null);
        } catch (RuntimeException e) {
            LOG.error("The clock did not reach {}; it stands at {}", date, time.now(), e);
        } finally {
            moving.set(false);
        }
    }

    /** Before anybody else who waits for the start moves the clock. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void takeOver(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            journey.takeOver();
        }
    }

    /**
     * A journey that the end of the application had cut short goes on. Not while others still start with the application:
     * a journey holds the jobs and lets them go, and two who start them at the same moment leave a thread that never ends.
     */
    @EventListener
    void goOn(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            stored.target().ifPresent(this::moveTo);
        }
    }

    @PreDestroy
    void end() {
        traveller.shutdownNow();
    }
}
