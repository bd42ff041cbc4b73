package org.huikuan.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.portfolio.LeaverPlan.How;
import org.huikuan.shared.input.FormInput;
import org.huikuan.staffing.Deciders;
import org.huikuan.staffing.Handover;
import org.huikuan.staffing.Leaving;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A person moves out: customers with their open cases and tasks, disputes, tasks taken over, absences in which the
 * person stands in, and rules that name the person. Looked at first, then done in batches; done again it finds nothing.
 * Customers are dealt here, all else is handed over by {@link Leaving}.
 */
@Service
public class LeaverActs {

    private final Deciders deciders;
    private final LeaverPlans plans;
    private final LeaverCounts counts;
    private final BatchMoves moves;
    private final PortfolioPeople people;
    private final Leaving leaving;

    LeaverActs(
            Deciders deciders,
            LeaverPlans plans,
            LeaverCounts counts,
            BatchMoves moves,
            PortfolioPeople people,
            Leaving leaving) {
        this.leaving = leaving;
        this.deciders = deciders;
        this.plans = plans;
        this.counts = counts;
        this.moves = moves;
        this.people = people;
    }

    /**
     * @param values {@code person}; {@code how}: {@code successor}, {@code rules} or {@code team}; {@code successor}
     * @throws WrongInput naming every wrong field
     */
    public LeaverPlan look(Map<String, ? extends @Nullable Object> values) {
        deciders.teams();
        Wish wish = new Wish(values, false);
        return plans.plan(wish.person, wish.how, wish.successor, counts.of(wish.person));
    }

    /** @param values as for {@link #look}, with a {@code reason} */
    public MoveReport moveOut(Map<String, ? extends @Nullable Object> values) {
        deciders.teams();
        Wish wish = new Wish(values, true);
        LeaverPlan plan = plans.plan(wish.person, wish.how, wish.successor, counts.of(wish.person));
        MoveReport report = moves.move(
                plan.moves().stream()
                        .map(m -> new Handover(m.to(), m.customer().assignment()))
                        .toList(),
                wish.reason);
        leaving.handOver(
                wish.person,
                wish.successor,
                absent -> plans.substitute(wish.person, absent, wish.successor),
                wish.reason);
        List<MoveReport.Fault> faults = new ArrayList<>(report.faults());
        plan.unplaced().forEach(u -> faults.add(new MoveReport.Fault(0, u.customer(), u.wrong())));
        return new MoveReport(report.moved(), report.unchanged(), faults);
    }

    private final class Wish {

        private final String person;
        private final How how;
        private final @Nullable String successor;
        private final String reason;

        Wish(Map<String, ? extends @Nullable Object> values, boolean act) {
            FormInput words = new FormInput(values);
            String who = words.text("person", 64);
            String heir = words.text("successor", 64);
            String why = words.text("reason", 500);
            words.check();
            this.person = who == null ? "" : who;
            Optional<How> dealt = How.of(words.text("how", 1_000));
            this.how = dealt.orElse(How.TEAM);
            this.successor = how == How.SUCCESSOR ? heir : null;
            this.reason = why == null ? "" : why;
            List<Wrong> wrongs = new ArrayList<>();
            if (dealt.isEmpty()) {
                wrongs.add(Wrong.of("how", Refusal.NO_WAY));
            }
            if (who == null) {
                wrongs.add(Wrong.of("person", Refusal.MISSING));
            }
            if (act && why == null) {
                wrongs.add(Wrong.of("reason", Refusal.MISSING));
            }
            wrongSuccessor().ifPresent(wrongs::add);
            if (!wrongs.isEmpty()) {
                throw new WrongInput(wrongs);
            }
        }

        private Optional<Wrong> wrongSuccessor() {
            if (how != How.SUCCESSOR) {
                return Optional.empty();
            }
            if (successor == null) {
                return Optional.of(Wrong.of("successor", Refusal.MISSING));
            }
            if (successor.equals(person)) {
                return Optional.of(Wrong.of("successor", Refusal.THEMSELVES));
            }
            return people.now().refuse(null, successor).map(w -> new Wrong("successor", w.refusal(), w.details()));
        }
    }
}
