package org.huikuan.cases.loop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Artefact;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.Letters;
import org.huikuan.shared.TransactionMemory;
import org.huikuan.strategy.Absent;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.Default;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.WordsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders the letter that the letter table names for the moment at which cases stand, each once. */
@Component
public class StageLetters implements AsksTables {

    static final Table<At, Chosen> TABLE = Table.of(
                    "choose-letter",
                    At.class,
                    Chosen.class,
                    "daily-run-slice/Task_WorkTheSlice",
                    "reminder-call/Task_OrderTheLetter",
                    "reminder-call/Task_OrderTheDemand")
            .added("1.1.0", "rule_no_soft_demand", "rule_cure_before_demand");

    private final DecisionTables tables;
    private final Decisions decisions;
    private final Letters letters;
    private final Strategies strategies;

    /** Cases whose letter was looked at in this transaction, as a batch, before their processes ask for it. */
    private final TransactionMemory<String, Boolean> ordered = new TransactionMemory<>();

    StageLetters(DecisionTables tables, Decisions decisions, Letters letters, Strategies strategies) {
        this.tables = tables;
        this.decisions = decisions;
        this.letters = letters;
        this.strategies = strategies;
    }

    /**
     * @param moment the step at which the case stands, or that its stage is exhausted
     * @param artefact what the strategy says comes next; null while there is no diagnosis
     */
    record At(
            Stage stage,

            @WordsOf({"call", "prepare", "plan", "brief", "review", "exhausted"})
            String moment,

            int attempt,
            int daysPastDue,
            @Default @Absent("none") @Nullable Artefact artefact) {}

    /** @param letter null: none */
    record Chosen(@Absent("none") @Nullable LetterCode letter) {}

    /** The letters of the steps at which these cases stand. */
    public void order(Collection<CaseFacts> cases) {
        order(cases, null);
    }

    /** The letter of a moment of the case's stage, for example {@code exhausted}. */
    public void order(CaseFacts now, String moment) {
        order(List.of(now), moment);
    }

    private void order(Collection<CaseFacts> cases, @Nullable String moment) {
        List<LetterOrder> orders = new ArrayList<>();
        Map<Long, Answer<?>> answers = new HashMap<>();
        for (CaseFacts now : cases) {
            Position at = now.kase().position();
            String when = moment == null ? at.step() : moment;
            if (!isNew(now.kase().id(), at, when)) {
                continue;
            }
            Answer<Chosen> answer = tables.ask(
                    TABLE,
                    new At(
                            at.stage(),
                            when,
                            at.attempt(),
                            (int) now.daysPastDue(),
                            strategies.drive(now).artefact()));
            LetterCode letter = answer.out().letter();
            if (letter != null) {
                orders.add(order(now, letter));
                answers.put(now.kase().id().value(), answer);
            }
        }
        Set<Long> known =
                letters.order(orders).stream().map(LetterOrder::caseId).collect(Collectors.toSet());
        answers.keySet().retainAll(known);
        if (!answers.isEmpty()) {
            decisions.keep(answers);
        }
    }

    private boolean isNew(CaseId id, Position at, String moment) {
        String key = id + " " + at.stage() + " " + moment + " " + at.attempt();
        boolean isNew = ordered.get(key) == null;
        ordered.put(key, Boolean.TRUE);
        return isNew;
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    private static LetterOrder order(CaseFacts now, LetterCode code) {
        CollectionCase kase = now.kase();
        return new LetterOrder(
                kase.creditorId(),
                kase.accountId(),
                kase.id().value(),
                code,
                kase.position().stage().code(),
                kase.position().step(),
                kase.position().attempt(),
                now.today(),
                Map.of());
    }
}
