package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.deadlines.Deadlines;
import org.huikuan.runs.RunDone;
import org.huikuan.shared.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Alarms 365, 180, 90, 30 and 7 days before the limitation of an item ends, whatever its case waits for, written-off
 * items included (reference 6.1, T-07). Found set by set at the end of the daily run; each is journaled with its case,
 * and legal staff get a task where the case is theirs. What a judgment has decided has the period of enforcement instead.
 */
@Component
class LimitationAlarms {

    private static final Logger LOG = LoggerFactory.getLogger(LimitationAlarms.class);
    private static final int[] DAYS = {7, 30, 90, 180, 365};
    private static final int CHUNK = 500;

    private final LimitationFacts facts;
    private final Limitation limitation;
    private final Deadlines deadlines;
    private final LegalStage stage;
    private final Creditors creditors;
    private final BusinessDay day;

    LimitationAlarms(
            LimitationFacts facts,
            Limitation limitation,
            Deadlines deadlines,
            LegalStage stage,
            Creditors creditors,
            BusinessDay day) {
        this.facts = facts;
        this.limitation = limitation;
        this.deadlines = deadlines;
        this.stage = stage;
        this.creditors = creditors;
        this.day = day;
    }

    /** An alarm about an item. @param days the step that was reached */
    private record Alarm(LimitationFacts.Item item, LocalDate endsOn, int days) {

        LimitationFacts.Alarm kept() {
            return new LimitationFacts.Alarm(item.invoiceId(), endsOn, days);
        }

        /** Whether this step, or a nearer one, was told of the same end before. */
        boolean repeats(LimitationFacts.Alarm given) {
            return given.invoiceId() == item.invoiceId() && given.endsOn().equals(endsOn) && given.days() <= days;
        }
    }

    @EventListener
    void on(RunDone run) {
        creditors.all().forEach(creditor -> give(creditor, day.today(creditor)));
    }

    /** The smallest step that so many days are within; empty when none is reached, or the period is over. */
    static OptionalInt step(long daysLeft) {
        return daysLeft < 0
                ? OptionalInt.empty()
                : IntStream.of(DAYS).filter(step -> daysLeft <= step).findFirst();
    }

    private void give(Creditor creditor, LocalDate today) {
        limitation.periodsIfKnown(today, creditor.country()).ifPresent(periods -> give(creditor, today, periods));
    }

    private void give(Creditor creditor, LocalDate today, Limitation.Periods periods) {
        Map<Long, List<Alarm>> byCase = new TreeMap<>();
        long after = 0;
        List<LimitationFacts.Item> items;
        do {
            items = facts.dueUntil(creditor.id(), youngest(today, periods), after, CHUNK);
            after = items.isEmpty() ? after : items.get(items.size() - 1).invoiceId();
            LimitationFacts.Known known = facts.of(items);
            List<LimitationFacts.Alarm> given = facts.alarms(items);
            List<Alarm> alarms = items.stream()
                    .flatMap(item -> alarm(item, Limitation.end(item, known, periods, false), today).stream())
                    .filter(alarm -> given.stream().noneMatch(alarm::repeats))
                    .toList();
            facts.keep(alarms.stream().map(Alarm::kept).toList(), today);
            alarms.forEach(alarm -> byCase.computeIfAbsent(alarm.item().caseId(), id -> new ArrayList<>())
                    .add(alarm));
        } while (items.size() == CHUNK);
        byCase.forEach((id, alarms) -> tryToTell(new CaseId(id), alarms, today));
    }

    /** No item due later can be within a year of its end. */
    private static LocalDate youngest(LocalDate today, Limitation.Periods periods) {
        long longest = ChronoUnit.DAYS.between(today, periods.limitation().apply(today));
        return today.minusDays(longest - DAYS[DAYS.length - 1]).plusDays(2);
    }

    private static Optional<Alarm> alarm(LimitationFacts.Item item, Limitation.End end, LocalDate today) {
        LocalDate on = end.on();
        if (on == null || end.period() != LimitationPeriod.LIMITATION) {
            return Optional.empty();
        }
        OptionalInt step = step(ChronoUnit.DAYS.between(today, on));
        return step.isPresent() ? Optional.of(new Alarm(item, on, step.getAsInt())) : Optional.empty();
    }

    /** An account whose facts cannot be read does not stop the others, nor the run; the run itself reports it. */
    private void tryToTell(CaseId id, List<Alarm> alarms, LocalDate today) {
        try {
            tell(id, alarms, today);
        } catch (IllegalArgumentException unreadable) {
            LOG.warn("Case {}: the limitation alarm could not be told", id, unreadable);
        }
    }

    private void tell(CaseId id, List<Alarm> alarms, LocalDate today) {
        CaseFacts now = stage.cases().facts(id);
        LocalDate first =
                alarms.stream().map(Alarm::endsOn).min(LocalDate::compareTo).orElseThrow();
        List<String> items =
                alarms.stream().map(a -> a.item().number()).limit(20).toList();
        stage.journal(
                now,
                "limitation-near",
                Sentence.parts(ChronoUnit.DAYS.between(today, first), first),
                Sentence.things(items));
        if (now.kase().isProsecuted()) {
            deadlines.limitation(now, today, first);
        }
    }
}
