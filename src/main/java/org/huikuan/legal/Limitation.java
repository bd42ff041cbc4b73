package org.huikuan.legal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Promise;
import org.huikuan.cases.PromiseForm;
import org.huikuan.ledger.OpenItem;
import org.huikuan.letters.Letter;
import org.huikuan.letters.Letters;
import org.huikuan.strategy.DecisionTables;
import org.springframework.stereotype.Component;

/**
 * The limitation period (诉讼时效) of each overdue invoice: three years from the day after its due date (CC 188), anew
 * from each interruption that is proven (CC 195). Each invoice is a debt with its own clock.
 */
@Component
class Limitation {

    private final Terms terms;
    private final WorkingDays workingDays;
    private final Letters letters;
    private final PartPayments payments;
    private final DecisionTables tables;

    Limitation(Terms terms, WorkingDays workingDays, Letters letters, PartPayments payments, DecisionTables tables) {
        this.terms = terms;
        this.workingDays = workingDays;
        this.letters = letters;
        this.payments = payments;
        this.tables = tables;
    }

    Optional<LocalDate> earliestEnd(CaseFacts now) {
        return of(now).stream().map(ItemLimitation::endsOn).min(Comparator.naturalOrder());
    }

    List<ItemLimitation> of(CaseFacts now) {
        List<OpenItem> overdue = now.overdue();
        Term period = terms.on(now.today(), "limitation");
        List<Letter> demands = letters.ofCase(now.kase().id().value()).stream()
                .filter(l -> l.code().isDemand() && l.leftOn() != null)
                .toList();
        Map<Long, List<PartPayments.Payment>> paid =
                payments.of(overdue.stream().map(OpenItem::invoiceId).toList());
        return overdue.stream()
                .map(item -> of(now, item, period, interruptions(now, item, demands, paid)))
                .toList();
    }

    private ItemLimitation of(CaseFacts now, OpenItem item, Term period, List<Interruption> interruptions) {
        LocalDate strong =
                last(interruptions.stream().filter(Interruption::counts).toList(), item.dueOn());
        LocalDate any = last(interruptions, item.dueOn());
        LocalDate ends = end(period, strong, now);
        long left = ChronoUnit.DAYS.between(now.today(), ends);
        String status =
                tables.ask("limitation-status", Map.of("daysLeft", left)).text("status");
        return new ItemLimitation(
                item.number(),
                item.dueOn(),
                item.dueOn().plusDays(1),
                interruptions,
                ends,
                any.isAfter(strong) ? end(period, any, now) : null,
                left,
                status);
    }

    private LocalDate end(Term period, LocalDate from, CaseFacts now) {
        return period.after(from, workingDays, now.creditor().country());
    }

    private static LocalDate last(List<Interruption> interruptions, LocalDate dueOn) {
        return interruptions.stream()
                .map(Interruption::on)
                .max(Comparator.naturalOrder())
                .orElse(dueOn);
    }

    private static List<Interruption> interruptions(
            CaseFacts now, OpenItem item, List<Letter> demands, Map<Long, List<PartPayments.Payment>> paid) {
        List<Interruption> found = new ArrayList<>();
        for (Letter demand : demands) {
            LocalDate left = demand.leftOn();
            if (left != null && left.isAfter(item.dueOn())) {
                found.add(new Interruption(
                        "demand", left, demand.code().name(), demand.way().equals("print") ? 2 : 1));
            }
        }
        paid.getOrDefault(item.invoiceId(), List.of()).stream()
                .filter(p -> p.receivedOn().isAfter(item.dueOn()))
                .forEach(p -> found.add(new Interruption("part-payment", p.receivedOn(), p.reference(), 3)));
        now.promises().stream()
                .filter(p ->
                        p.items().contains(item.invoiceId()) && p.promisedOn().isAfter(item.dueOn()))
                .forEach(p -> found.add(
                        new Interruption("promise", p.promisedOn(), p.form().code(), strength(p))));
        found.sort(Comparator.comparing(Interruption::on));
        return found;
    }

    /** Signed and sealed: equal to an IOU; in writing: provable; spoken: weak. */
    private static int strength(Promise promise) {
        if (promise.form() == PromiseForm.SIGNED) {
            return 3;
        }
        return promise.form() == PromiseForm.WRITTEN ? 2 : 1;
    }
}
