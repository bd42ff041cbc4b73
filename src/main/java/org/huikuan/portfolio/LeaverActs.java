package org.huikuan.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.staffing.AbsenceActs;
import org.huikuan.cases.staffing.Handover;
import org.huikuan.cases.staffing.Leaving;
import org.huikuan.portfolio.LeaverPlan.How;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A person moves out: customers with their open cases and tasks, disputes, tasks taken over, absences in which the
 * person stands in, and rules that name the person. Looked at first, then done in batches; done again it finds nothing.
 */
@Service
public class LeaverActs {

    private final Deciders deciders;
    private final LeaverPlans plans;
    private final LeaverHands hands;
    private final BatchMoves moves;
    private final PortfolioPeople people;

    LeaverActs(Deciders deciders, LeaverPlans plans, LeaverHands hands, BatchMoves moves, PortfolioPeople people) {
        this.deciders = deciders;
        this.plans = plans;
        this.hands = hands;
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
        return plans.plan(wish.person, wish.how, wish.successor, hands.holdings(wish.person));
    }

    /** @param values as for {@link #look}, with a {@code reason} */
    public MoveReport moveOut(Map<String, ? extends @Nullable Object> values) {
        deciders.teams();
        Wish wish = new Wish(values, true);
        LeaverPlan plan = plans.plan(wish.person, wish.how, wish.successor, hands.holdings(wish.person));
        MoveReport report = moves.move(
                plan.moves().stream()
                        .map(m -> new Handover(m.to(), m.customer().assignment()))
                        .toList(),
                wish.reason);
        hands.empty(wish.person, wish.successor, wish.reason);
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

    /** What a leaver holds besides customers. */
    @Service
    static class LeaverHands {

        private final Leaving leaving;
        private final AbsenceActs absences;
        private final RuleActs rules;
        private final LeaverPlans plans;
        private final UnitOfWork unit;
        private final LeaverCounts counts;

        LeaverHands(
                Leaving leaving,
                AbsenceActs absences,
                RuleActs rules,
                LeaverPlans plans,
                UnitOfWork unit,
                LeaverCounts counts) {
            this.leaving = leaving;
            this.absences = absences;
            this.rules = rules;
            this.plans = plans;
            this.unit = unit;
            this.counts = counts;
        }

        Holdings holdings(String person) {
            return counts.of(person);
        }

        void empty(String person, @Nullable String successor, String reason) {
            unit.inNew(() -> absences.leave(person, absent -> plans.substitute(person, absent, successor)));
            List<Long> accounts = List.copyOf(leaving.accountsWithWorkOf(person));
            for (int i = 0; i < accounts.size(); i += BatchMoves.BATCH) {
                List<Long> batch = accounts.subList(i, Math.min(i + BatchMoves.BATCH, accounts.size()));
                unit.inNew(() -> leaving.release(person, batch, reason));
            }
            unit.inNew(() -> leaving.tell(person));
            unit.inNew(() -> rules.rename(person, successor));
        }
    }
}
