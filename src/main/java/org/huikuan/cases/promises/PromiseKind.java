package org.huikuan.cases.promises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.PauseKind;
import org.huikuan.cases.PauseProcess;
import org.huikuan.cases.PauseRows;
import org.huikuan.cases.promises.process.PromiseToPayProcess;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.OpenItems;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Promises: the ledger judges them when their day has passed and when money comes or goes. */
@Component
@Order(10)
class PromiseKind implements PauseKind<Promise> {

    static final PauseProcess PROCESS = new PauseProcess(
            PromiseToPayProcess.KEY,
            PromiseToPayProcess.PROMISE_ID,
            PromiseToPayProcess.PROMISE_CLOSED,
            BusinessKey.Kind.PROMISE.letter(),
            true);

    private final Promises promises;
    private final OpenItems items;
    private final ApplicationEventPublisher events;

    PromiseKind(Promises promises, OpenItems items, ApplicationEventPublisher events) {
        this.promises = promises;
        this.items = items;
        this.events = events;
    }

    @Override
    public String key() {
        return Promise.KIND;
    }

    @Override
    public Class<Promise> type() {
        return Promise.class;
    }

    @Override
    public List<Word> words() {
        return List.of(new Word(Promise.WAITING, false));
    }

    @Override
    public PauseRows<Promise> rows() {
        return promises;
    }

    @Override
    public Map<CaseId, List<Promise>> upkeep(Collection<CaseFacts> all, boolean judgeAgain) {
        Map<Long, Map<String, BigDecimal>> received = items.receivedFor(all.stream()
                .flatMap(f -> f.pauses(Promise.class).stream())
                .filter(p -> isJudgeable(p, judgeAgain))
                .map(p -> new OpenItems.Span(p.id(), p.items(), p.promisedOn(), p.dueBy()))
                .toList());
        Map<CaseId, List<Promise>> judged = new HashMap<>();
        for (CaseFacts facts : all) {
            for (Promise promise : facts.pauses(Promise.class)) {
                if (isJudgeable(promise, judgeAgain)) {
                    Promise now = judge(promise, facts, received.getOrDefault(promise.id(), Map.of()));
                    if (now.state() != promise.state()) {
                        judged.computeIfAbsent(facts.kase().id(), id -> new ArrayList<>())
                                .add(now);
                    }
                }
            }
        }
        return judged;
    }

    @Override
    public JournalEntry line(CollectionCase kase, Promise p) {
        return new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                "promise-" + p.state().code(),
                CaseSays.DUE_BY.with(p.amount(), p.payOn()),
                CaseSays.RECEIVED.with(new Money(p.received(), p.amount().currency())));
    }

    @Override
    public void tell(Promise changed) {
        if (changed.isJudged()) {
            events.publishEvent(new PromiseJudged(changed));
        }
    }

    @Override
    public Optional<PauseProcess> process() {
        return Optional.of(PROCESS);
    }

    /** On the day of judgement the process asks by itself. */
    @Override
    public PauseProcess.Turn turn(Promise changed) {
        if (changed.isOpen()) {
            return PauseProcess.Turn.BEGINS;
        }
        LocalDate judged = changed.judgedOn();
        return judged != null && judged.isBefore(changed.judgeOn())
                ? PauseProcess.Turn.ENDS
                : PauseProcess.Turn.NOTHING;
    }

    @Override
    public Optional<Promise> withdrawn(Promise open, LocalDate today) {
        return Optional.of(open.as(PromiseState.WITHDRAWN, open.received(), today));
    }

    @Override
    public JournalEntry withdrawnLine(CollectionCase kase, Promise p, Sentence why) {
        return new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                "promise-withdrawn",
                CaseSays.PROMISED_ON.with(p.amount(), p.payOn()),
                why);
    }

    private static boolean isJudgeable(Promise promise, boolean judgeAgain) {
        return promise.isOpen() || (judgeAgain && promise.isJudged());
    }

    private static Promise judge(Promise promise, CaseFacts facts, Map<String, BigDecimal> receivedFor) {
        boolean paid = facts.isNothingOverdue() || facts.isNothingOpen(promise.items());
        BigDecimal received = receivedFor.getOrDefault(promise.amount().currency(), BigDecimal.ZERO);
        LocalDate today = facts.today();
        return promise.judged(promise.judge(received, paid, today), received, today);
    }
}
