package org.huikuan.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.outbox.process.SendOutboxProcess;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox of each kind of post. Any number of senders may work at once, on any node. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Outboxes {

    private final Map<String, PostKind<?, ?>> kinds;
    private final UnitOfWork unit;
    private final Clock clock;

    public Outboxes(List<PostKind<?, ?>> kinds, UnitOfWork unit, Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(PostKind::key, Function.identity()));
        this.unit = unit;
        this.clock = clock;
    }

    /**
     * Takes some, hands them over, records each, takes the next, as long as one job should.
     *
     * @return one of the answers of {@link SendOutboxProcess}
     */
    public String send(String kind) {
        return new Sending<>(of(kind), unit, clock).run();
    }

    /** When a sender that was told to look again later does so. */
    public Instant nextTry(String kind) {
        return of(kind).tries().nextTry();
    }

    /** Whether something is to leave now; what waits for anything but a sender is not. */
    public boolean anyDue() {
        Instant now = clock.instant();
        return kinds.values().stream()
                .anyMatch(kind ->
                        kind.tries().nextDue().filter(due -> !due.isAfter(now)).isPresent());
    }

    /** The kinds of which something waits for a sender, now or later. */
    List<String> waiting() {
        return kinds.values().stream()
                .filter(kind -> kind.tries().nextDue().isPresent())
                .map(PostKind::key)
                .sorted()
                .toList();
    }

    private PostKind<?, ?> of(String kind) {
        return Objects.requireNonNull(kinds.get(kind), () -> "no kind of post: " + kind);
    }
}
