package org.huikuan.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.huikuan.outbox.Handover.Result;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.MovableTestClock;
import org.jspecify.annotations.Nullable;

/** A kind of post in memory. What waits is a name, and how its receiver answers; the first letter is the receiver. */
final class FakePost
        implements PostKind<String, String>, Tray<String, String>, Carrier<String>, Tries<String>, UnitOfWork {

    final List<String> told = new ArrayList<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final MovableTestClock clock;
    private final Terms terms;
    private Beginning beginning = Beginning.AT_ONCE;
    private Duration handing = Duration.ZERO;
    private @Nullable Instant again;
    private boolean reachable = true;

    FakePost(MovableTestClock clock, Terms.Silence silence, int batch) {
        this.clock = clock;
        this.terms = new Terms(Duration.ofMinutes(1), batch, silence);
    }

    FakePost waits(String... names) {
        waiting.addAll(List.of(names));
        return this;
    }

    FakePost beginning(Beginning how) {
        beginning = how;
        return this;
    }

    FakePost taking(Duration time) {
        handing = time;
        return this;
    }

    FakePost lookingAgain(Instant at) {
        again = at;
        return this;
    }

    FakePost unreachable() {
        reachable = false;
        return this;
    }

    Outboxes outboxes() {
        return new Outboxes(List.of(this), this, clock);
    }

    String send() {
        return outboxes().send(key());
    }

    @Override
    public String key() {
        return "fakes";
    }

    @Override
    public Terms terms() {
        return terms;
    }

    @Override
    public Tray<String, String> tray() {
        return this;
    }

    @Override
    public Carrier<String> carrier() {
        return this;
    }

    @Override
    public Tries<String> tries() {
        return this;
    }

    @Override
    public List<String> take(Lease lease, int most) {
        told.add("take");
        List<String> taken = new ArrayList<>();
        while (taken.size() < most && !waiting.isEmpty()) {
            taken.add(waiting.remove());
        }
        return taken;
    }

    @Override
    public List<String> write(Lease lease, List<String> taken) {
        return taken;
    }

    @Override
    public void record(String parcel, Lease lease, Handover handover, Instant tryAt) {
        told.add(name(parcel) + " " + code(handover.result()));
    }

    @Override
    public void putBack(List<String> untried, Lease lease, Sentence why) {
        untried.forEach(parcel -> told.add("back " + name(parcel)));
    }

    @Override
    public void prolong(Lease lease) {
        told.add("prolong");
    }

    @Override
    public Line<String> open() throws Unreachable {
        if (!reachable) {
            throw new Unreachable(Sentence.words("nobody there"), new IllegalStateException());
        }
        return this::hand;
    }

    private Handover hand(String parcel) {
        clock.forward(handing);
        String answer = parcel.contains(" ") ? parcel.substring(parcel.indexOf(' ') + 1) : "accepted";
        for (Result result : Result.values()) {
            if (code(result).equals(answer)) {
                return new Handover(result, null, Sentence.words(answer));
            }
        }
        throw new IllegalArgumentException(parcel);
    }

    @Override
    public Object receiver(String parcel) {
        return parcel.charAt(0);
    }

    @Override
    public Beginning begin() {
        return beginning;
    }

    @Override
    public void recovered() {
        told.add("recovered");
    }

    @Override
    public Duration pause(String parcel) {
        return Duration.ofMinutes(10);
    }

    @Override
    public Optional<Instant> lookAgain(Ending ending) {
        if (ending.broken() != null || ending.putOff()) {
            told.add(ending.broken() != null ? "broken" : "putOff");
            return Optional.of(nextTry());
        }
        return Optional.ofNullable(again);
    }

    @Override
    public Instant nextTry() {
        return clock.instant().plus(Duration.ofMinutes(10));
    }

    @Override
    public Optional<Instant> nextDue() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(clock.instant());
    }

    @Override
    public <T> T inNew(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T join(Supplier<T> work) {
        return work.get();
    }

    private static String name(String parcel) {
        return parcel.split(" ")[0];
    }

    private static String code(Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
