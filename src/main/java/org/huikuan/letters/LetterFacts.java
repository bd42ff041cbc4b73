package org.huikuan.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huikuan.conduct.ConductFact;
import org.huikuan.debtors.Counterpart;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LedgerAge;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the gate asks about the cases of letters; answered by the cases. */
public interface LetterFacts {

    /** The gate's word for a demand that waits for fresh ledger data. */
    String LEDGER_OLD = "ledger-old";

    /** Locks the account rows in id order; what is asked afterwards in the transaction is read anew. */
    void lock(Collection<Long> accountIds);

    /** The facts behind the letters, by letter id, set by set. */
    Map<Long, Known> of(Collection<Letter> letters);

    /** The place of a stage in the order of growing pressure, from 0. */
    int rank(String stage);

    /**
     * One account as it is now.
     *
     * @param caseNumber the letter's case as people write it
     * @param open whether that case is open
     * @param items what may be demanded, oldest due date first
     * @param attention to whom at the customer; null when nobody is known
     * @param collector who answers for the house, by login name; null when nobody is in charge
     * @param pause why nothing may be demanded now; null when something may
     * @param rest what the account holds besides
     * @param ledgerOn the day of the creditor's newest ledger data; null: none is known, or no limit asks for it
     */
    record Known(
            String caseNumber,
            boolean open,
            Creditor creditor,
            Account account,
            LocalDate today,
            List<Demanded> items,
            @Nullable Contact attention,
            @Nullable String collector,
            @Nullable Pause pause,
            Rest rest,
            @Nullable LocalDate ledgerOn) {

        /** Whether the letter says what is owed on ledger data older than the creditor allows. */
        public boolean isLedgerTooOldFor(LetterCode code) {
            return code.isBinding() && LedgerAge.isTooOld(creditor, ledgerOn, today);
        }
    }

    /**
     * The account beyond what may be demanded.
     *
     * @param whole every open item, due or not, oldest due date first
     * @param credits money of the customer that has paid nothing yet, by currency; asked for where a letter says it
     * @param people at the customer, who has left is none of them
     * @param papers contracts, orders and registration of the customer
     * @param conduct what may keep us from contacting the customer
     * @param announced the rung of the ladder that follows, and its day; null: nobody knows
     */
    record Rest(
            List<ItemFacts> whole,
            List<Money> credits,
            List<Counterpart> people,
            KnownPapers papers,
            List<ConductFact> conduct,
            LetterParts.@Nullable Announced announced) {

        public static final Rest NONE = new Rest(List.of(), List.of(), List.of(), KnownPapers.NONE, List.of(), null);

        /** Whether something overdue is left out of demand for this reason. */
        public boolean leavesOut(Predicate<ItemFacts> reason, LocalDate today) {
            return whole.stream().anyMatch(s -> s.item().isOverdue(today) && reason.test(s));
        }

        /** What the customer disputes of an item. */
        public BigDecimal disputed(long invoiceId) {
            return whole.stream()
                    .filter(s -> s.item().invoiceId() == invoiceId)
                    .map(ItemFacts::disputed)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
        }
    }

    /**
     * An open item and what keeps it out of demand.
     *
     * @param demanded what may be asked for now
     * @param disputed what the customer disputes of it
     */
    record ItemFacts(OpenItem item, BigDecimal demanded, BigDecimal disputed, boolean promised, boolean held) {
        public boolean isDisputed() {
            return disputed.signum() > 0;
        }
    }

    /** @param demanded open less disputed, in the item's currency */
    record Demanded(OpenItem item, BigDecimal demanded) {}

    /**
     * @param kind {@code promise}, {@code dispute}, {@code hold} or {@code insolvency}
     * @param until first day on which it may be over by itself
     */
    record Pause(String kind, LocalDate until) {}
}
