package org.huikuan.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Stage;
import org.huikuan.letters.LetterState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures as metrics named {@code huikuan.*}. A figure that cannot be had is not a number. */
@Component
class HouseMetrics implements MeterBinder {

    private final CachedFigures figures;
    private final Clock clock;

    HouseMetrics(CachedFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (CaseStatus status : CaseStatus.values()) {
            gauge(
                    registry,
                    "huikuan.cases",
                    "Cases by status",
                    f -> many(f.casesByStatus().get(status.code())),
                    "status",
                    status.code());
        }
        for (Stage stage : Stage.values()) {
            gauge(
                    registry,
                    "huikuan.cases.open",
                    "Open cases by stage",
                    f -> many(f.openByStage().get(stage.code())),
                    "stage",
                    stage.code());
        }
        for (LetterState state : LetterState.IN_THE_HOUSE) {
            gauge(
                    registry,
                    "huikuan.letters",
                    "Letters not yet done with",
                    f -> many(f.lettersByState().get(state.code())),
                    "state",
                    state.code());
        }
        gauge(registry, "huikuan.jobs.waiting", "Jobs that may run now", Figures::jobsWaiting);
        gauge(registry, "huikuan.jobs.failed", "Jobs that wait for a person", Figures::jobsFailed);
        gauge(
                registry,
                "huikuan.outbox.oldest.seconds",
                "Age of the oldest letter that may leave now, 0 when there is none",
                f -> f.oldestInOutbox() == null ? 0 : secondsSince(f.oldestInOutbox()));
        ofCreditors(registry);
    }

    private void gauge(MeterRegistry registry, String name, String says, ToDoubleFunction<Figures> of, String... tags) {
        Gauge.builder(name, figures, f -> of.applyAsDouble(f.get()))
                .description(says)
                .tags(tags)
                .register(registry);
    }

    /** Gauges of a creditor are made when it is first seen: from the second reading on. */
    private void ofCreditors(MeterRegistry registry) {
        Set<String> known = ConcurrentHashMap.newKeySet();
        Gauge.builder("huikuan.creditors", figures, cached -> {
                    List<Figures.OfCreditor> all = cached.get().creditors();
                    all.stream()
                            .map(Figures.OfCreditor::code)
                            .filter(known::add)
                            .forEach(c -> ofCreditor(registry, c));
                    return all.size();
                })
                .description("Creditors")
                .register(registry);
    }

    private void ofCreditor(MeterRegistry registry, String code) {
        gauge(
                registry,
                "huikuan.ledger.age.seconds",
                "Since the ledger was last loaded",
                f -> f.creditors().stream()
                        .filter(c -> c.code().equals(code) && c.lastImport() != null)
                        .mapToDouble(c -> secondsSince(Objects.requireNonNull(c.lastImport())))
                        .findAny()
                        .orElse(Double.NaN),
                "creditor",
                code);
        gauge(
                registry,
                "huikuan.run.age.days",
                "Since the day of the last daily run",
                f -> f.creditors().stream()
                        .filter(c -> c.code().equals(code) && c.lastRun() != null)
                        .mapToDouble(c -> ChronoUnit.DAYS.between(Objects.requireNonNull(c.lastRun()), c.today()))
                        .findAny()
                        .orElse(Double.NaN),
                "creditor",
                code);
    }

    private double secondsSince(Instant then) {
        return Duration.between(then, clock.instant()).toSeconds();
    }

    private static double many(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
