package org.huikuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.Terms;
import org.huikuan.shared.HuikuanProperties;
import org.junit.jupiter.api.Test;

class StopsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final FakeJobs jobs = new FakeJobs();
    private final Stops stops = new Stops(
            new Two(),
            jobs,
            new HuikuanProperties(Path.of("target"), SHANGHAI, null, new HuikuanProperties.Admin("admin", null)));

    /** Shanghai's midnight is 16:00 UTC, its run at 17:00 UTC; Berlin's run, in winter, at 02:00 UTC. */
    @Test
    void areMidnightsRunHoursAndTimers() {
        jobs.next = Optional.of(Instant.parse("2026-03-02T01:00:00Z"));

        assertThat(way("2026-03-01T12:00:00Z", "2026-03-03T16:00:00Z"))
                .containsExactly(
                        "2026-03-01T16:00:00Z",
                        "2026-03-01T17:00:00Z",
                        "2026-03-02T01:00:00Z",
                        "2026-03-02T02:00:00Z",
                        "2026-03-02T16:00:00Z",
                        "2026-03-02T17:00:00Z",
                        "2026-03-03T02:00:00Z",
                        "2026-03-03T16:00:00Z");
    }

    @Test
    void endAtTheTarget() {
        assertThat(way("2026-03-01T17:00:00Z", "2026-03-01T18:00:00Z")).containsExactly("2026-03-01T18:00:00Z");
    }

    private List<String> way(String from, String to) {
        List<String> way = new ArrayList<>();
        Instant target = Instant.parse(to);
        Instant now = Instant.parse(from);
        while (now.isBefore(target)) {
            now = stops.next(now, target);
            way.add(now.toString());
        }
        return way;
    }

    /** One creditor in Shanghai with its run at one o'clock, one in Berlin at three. */
    private static final class Two implements Creditors {

        private static Creditor of(long id, ZoneId zone, int hour) {
            return new Creditor(
                    id,
                    "C" + id,
                    "C",
                    "CN",
                    zone,
                    "CNY",
                    Terms.of("NET 30"),
                    BigDecimal.ZERO,
                    LetterMode.OFF,
                    false,
                    hour,
                    "default");
        }

        @Override
        public List<Creditor> all() {
            return List.of(of(1, SHANGHAI, 1), of(2, ZoneId.of("Europe/Berlin"), 3));
        }

        @Override
        public Creditor get(long id) {
            return all().get((int) id - 1);
        }

        @Override
        public Optional<Creditor> find(String code) {
            return Optional.empty();
        }

        @Override
        public Creditor byDefault() {
            return get(1);
        }
    }

    private static final class FakeJobs implements EngineJobs {

        private Optional<Instant> next = Optional.empty();

        @Override
        public Optional<Instant> nextDue() {
            return next;
        }

        @Override
        public boolean anyDue() {
            return false;
        }

        @Override
        public void hold() {}

        @Override
        public void release() {}

        @Override
        public void hurry() {}

        @Override
        public void restartTimers() {}
    }
}
