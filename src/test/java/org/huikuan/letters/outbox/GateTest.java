package org.huikuan.letters.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFactKind;
import org.huikuan.conduct.ConductGate;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.Supply;
import org.huikuan.ledger.Terms;
import org.huikuan.letters.KnownPapers;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.LetterWay;
import org.huikuan.model.TablesOfFiles;
import org.huikuan.shared.Money;
import org.huikuan.testing.FixedTables;
import org.huikuan.testing.WeekOfFive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 2026-11-30: what the gate says to letters of a creditor that wants no demands on data older than 7 days. */
class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Gate gate = new Gate(
            new FixedTables(
                    "r", inputs -> Map.of("allowed", true, "waitWorkingDays", 0, "becauseZh", "可", "becauseEn", "yes")),
            new WeekOfFive(),
            new NoFacts(),
            new ConductGate(new TablesOfFiles(), new WeekOfFive()));
    private final List<ConductFact> conduct = new ArrayList<>();

    @Test
    void whatBindsUsTowardsTheCustomerHoldsLettersBack() {
        conduct.add(fact(ConductFactKind.TOLD_NOT_TO_CALL, null));
        assertThat(ask(LetterCode.L03, null, null).word())
                .as("a letter is no call")
                .isEqualTo("allowed");
        conduct.add(fact(ConductFactKind.COMPLAINT_OPEN, TODAY.plusDays(4)));
        GateAnswer held = ask(LetterCode.L03, null, null);

        assertThat(held.word()).isEqualTo("conduct");
        assertThat(held.grounds().toString()).contains("complaint");
        assertThat(((GateAnswer.Wait) held).askOn()).isEqualTo(TODAY.plusDays(5));
        conduct.add(fact(ConductFactKind.COUNSEL_REPRESENTS, null));
        assertThat(((GateAnswer.Wait) ask(LetterCode.L06, null, null)).askOn()).isEqualTo(TODAY.plusDays(1));
    }

    private static ConductFact fact(ConductFactKind kind, @Nullable LocalDate until) {
        return new ConductFact(1, 2, kind, null, TODAY, until, "来电", TODAY, "cai", null, null, null);
    }

    @Test
    void demandsWaitOnceTheNewestDataIsOlderThanTheLimit() {
        assertThat(ask(LetterCode.L03, 7, "2026-11-23").word()).isEqualTo("allowed");
        GateAnswer old = ask(LetterCode.L03, 7, "2026-11-22");
        assertThat(old).isInstanceOf(GateAnswer.Wait.class);
        assertThat(old.word()).isEqualTo("ledger-old");
        assertThat(old.grounds()).hasToString("Ledger data as of 2026-11-22, limit 7 days.");
        assertThat(((GateAnswer.Wait) old).askOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(ask(LetterCode.L03, 7, null).word()).isEqualTo("ledger-old");
    }

    @Test
    void withoutALimitTheyGoAndWhatDemandsNothingGoesAnyway() {
        assertThat(ask(LetterCode.L03, null, "2020-01-01").word()).isEqualTo("allowed");
        assertThat(ask(LetterCode.L21, 7, "2026-01-01").word()).isEqualTo("allowed");
        for (LetterCode demand : LetterCode.values()) {
            assertThat(ask(demand, 7, "2026-01-01").word().equals("ledger-old")).isEqualTo(demand.isBinding());
        }
    }

    private GateAnswer ask(LetterCode code, @Nullable Integer limit, @Nullable String data) {
        Letter letter = new Letter(
                1,
                1,
                2,
                3,
                code,
                "reminder-call",
                "call",
                1,
                LetterState.QUEUED,
                "zh",
                LetterWay.MAIL,
                TODAY,
                Map.of(),
                null,
                null,
                null,
                null,
                null);
        return gate.ask(letter, known(limit, data == null ? null : LocalDate.parse(data)), null);
    }

    private LetterFacts.Known known(@Nullable Integer limit, @Nullable LocalDate data) {
        Creditor creditor = new Creditor(
                1,
                "MAIN2",
                "卖方二",
                "CN",
                ZoneId.of("Asia/Shanghai"),
                "CNY",
                Terms.of("NET 30"),
                BigDecimal.ZERO,
                LetterMode.AUTOMATIC,
                false,
                1,
                "default",
                false,
                limit);
        Account account =
                new Account(2, 1, "C1", "客户", "zh", "CN", null, null, null, null, null, "default", null, Supply.OPEN);
        Money amount = Money.of("100.00", "CNY");
        LocalDate due = LocalDate.of(2026, 11, 2);
        OpenItem item = new OpenItem(1, 2, "I1", due.minusDays(30), due, due, amount, amount, false);
        return new LetterFacts.Known(
                "C0000003",
                true,
                creditor,
                account,
                TODAY,
                List.of(new LetterFacts.Demanded(item, amount.amount())),
                null,
                null,
                null,
                new LetterFacts.Rest(List.of(), List.of(), List.of(), KnownPapers.NONE, conduct, null),
                data);
    }

    private static final class NoFacts implements LetterFacts {

        @Override
        public void lock(Collection<Long> accountIds) {}

        @Override
        public Map<Long, Known> of(Collection<Letter> letters) {
            return Map.of();
        }

        @Override
        public int rank(String stage) {
            return 0;
        }
    }
}
