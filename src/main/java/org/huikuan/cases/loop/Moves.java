package org.huikuan.cases.loop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Artefact;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.strategy.Absent;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Default;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The move table: where a case goes after its stage is exhausted or a promise was broken. Asks and computes; nothing is
 * written here.
 */
@Component
class Moves implements AsksTables {

    static final Table<Ended, To> TABLE = Table.of(
                    "choose-move",
                    Ended.class,
                    To.class,
                    CaseLoop.LOOKS,
                    CaseLoop.DECIDES,
                    "promise-to-pay/Task_JudgeThePromise",
                    "daily-run-slice/Task_WorkTheSlice",
                    "ledger")
            .added("1.1.0", "rule_limitation_expired", "rule_calls_tiny_old")
            .added("1.2.0", "rule_recovery_small_and_old")
            .added(
                    "1.3.0",
                    "rule_notice_first",
                    "rule_debtor_first",
                    "rule_security_first",
                    "rule_management_first",
                    "rule_cure_first");

    /** Working days until a case whose amount nobody could compare is looked at again. */
    private static final int LOOK_AGAIN = 5;

    private final AmountTables tables;
    private final WorkingDays workingDays;
    private final Strategies strategies;
    private final ObjectProvider<LimitationDays> limitation;

    Moves(
            AmountTables tables,
            WorkingDays workingDays,
            Strategies strategies,
            ObjectProvider<LimitationDays> limitation) {
        this.tables = tables;
        this.strategies = strategies;
        this.workingDays = workingDays;
        this.limitation = limitation;
    }

    /**
     * A case whose stage has ended.
     *
     * @param amount overdue and undisputed
     * @param limitationDays left; negative: over, {@link LimitationDays#NONE_RUNS}: none runs
     * @param artefact what the strategy says comes next; null while there is no diagnosis
     */
    record Ended(
            Stage stage,
            StageEnd outcome,
            int daysPastDue,
            long amount,
            int brokenPromises,
            @Default long limitationDays,
            @Default @Absent("none") @Nullable Artefact artefact) {}

    /**
     * Where it goes.
     *
     * @param fromDay not before this day past due
     * @param workingDays at least so many from now
     */
    record To(MoveKind move, Stage to, int fromDay, int workingDays) {}

    /** Where the table sends a case, and its answer as it is to be kept. */
    record Move(Position position, Answer<To> answer) {

        boolean isJump() {
            return answer.out().move() == MoveKind.JUMP;
        }
    }

    Move after(CaseFacts facts, StageEnd outcome) {
        return after(facts, outcome, limitationDays(List.of(facts)));
    }

    /** @param limitationDays as {@link #limitationDays} told them for all cases of the batch */
    Move after(CaseFacts facts, StageEnd outcome, Map<Long, Long> limitationDays) {
        Position now = facts.kase().position();
        long left = limitationDays.getOrDefault(facts.kase().id().value(), LimitationDays.NONE_RUNS);
        Artefact artefact = strategies.drive(facts).artefact();
        Answer<To> answer = tables.ask(
                TABLE,
                facts,
                amount -> new Ended(
                        now.stage(),
                        outcome,
                        (int) facts.daysPastDue(),
                        amount,
                        facts.brokenPromises(),
                        left,
                        artefact),
                CaseSays.MANAGER_MOVES.with(LOOK_AGAIN));
        if (answer.rule().equals(AmountWords.NOT_COMPARABLE)) {
            answer = stays(answer, now.stage(), outcome);
        }
        To to = answer.out();
        boolean stays = to.move() == MoveKind.REPEAT && to.to() == now.stage();
        return new Move(stays ? now : entering(to, facts), answer);
    }

    /** Where nobody can compare the amount the case stays in its stage; the manager moves it, or the rate comes. */
    private static Answer<To> stays(Answer<To> open, Stage stage, StageEnd outcome) {
        To here = outcome == StageEnd.BROKEN
                ? new To(MoveKind.REPEAT, stage, 0, 0)
                : new To(MoveKind.WAIT, stage, 0, LOOK_AGAIN);
        return open.with(here);
    }

    /** Whether the case has stayed longer than its strategy allows. */
    boolean isStayOver(CaseFacts facts) {
        return strategies.isStayOver(facts);
    }

    /** By case id; asked once for all. */
    Map<Long, Long> limitationDays(Collection<CaseFacts> all) {
        LimitationDays known = limitation.getIfAvailable();
        return known == null || all.isEmpty() ? Map.of() : known.left(all);
    }

    /** Not before the table's day past due, and some working days after this one (reference 2.2, ladder rule 6). */
    private Position entering(To to, CaseFacts facts) {
        String country = facts.creditor().country();
        LocalDate today = facts.today();
        LocalDate after = workingDays.plus(country, today, to.workingDays());
        LocalDate day = today.plusDays(to.fromDay() - facts.daysPastDue());
        LocalDate on = day.isAfter(after) ? workingDays.onOrAfter(country, day) : after;
        return Position.entering(to.to(), on, on, today);
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
