package org.huikuan.golive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.LetterMode;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What the database knows about a creditor's readiness; counted there, set by set. */
public interface Readiness {

    /** Creditors by code, the default one first. */
    List<Seller> sellers();

    Gaps gaps(long creditorId);

    Ledger ledger(long creditorId);

    Backlog backlog(long creditorId);

    /** When a backup was last taken from the running application, by page, call or command; empty: never. */
    Optional<Instant> lastBackup();

    Optional<MailTrial> lastMailTrial();

    void keep(MailTrial trial);

    /** Customers with a gap, in order of what they owe. @param gap a name of {@link #GAPS} */
    List<Customer> customersWith(long creditorId, String gap, int most);

    /** What customers may lack. */
    List<String> GAPS = List.of("name", "address", "email", "phone", "collector", "reachable");

    /**
     * A creditor as far as letters and runs need it.
     *
     * @param letterhead null: none was written
     * @param restDaysExtend whether a due date on a rest day leaves the next working day for paying
     * @param ledgerDays age of the ledger from which demands wait; null: they never do
     */
    record Seller(
            long id,
            String code,
            String name,
            String country,
            LetterMode letters,
            @Nullable LocalDate lastRunOn,
            @Nullable Letterhead letterhead,
            boolean restDaysExtend,
            @Nullable Integer ledgerDays) {}

    /** What letters show of the creditor. */
    record Letterhead(
            @Nullable String taxNumber,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String bankAccount,
            @Nullable String mailFrom) {}

    /** How many customers lack what; reachable: by neither mail nor post. */
    record Gaps(long customers, long name, long address, long email, long phone, long collector, long reachable) {

        public long of(String gap) {
            return switch (gap) {
                case "name" -> name;
                case "address" -> address;
                case "email" -> email;
                case "phone" -> phone;
                case "collector" -> collector;
                default -> reachable;
            };
        }
    }

    /**
     * How far the ledger is.
     *
     * @param loadedOn day of the last items or list that were loaded; null: none
     * @param waiting lists that wait for confirmation
     * @param rejected lines rejected in the last batch of each kind
     * @param failedRuns runs that stand still
     */
    record Ledger(
            long items,
            long openItems,
            @Nullable LocalDate loadedOn,
            long waiting,
            long rejected,
            long mappings,
            long openCases,
            long lettersForRelease,
            long failedRuns) {}

    /**
     * Old cases that wait for the day on which their collector is dealt them.
     *
     * @param lastOn the day of the last of them; null: none waits
     */
    record Backlog(long waiting, @Nullable LocalDate lastOn) {}

    /** A customer and what it owes. */
    record Customer(
            String customer,
            String name,
            @Nullable String address,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String collector) {}

    /** A mail that was sent for a trial, and what the server said. */
    record MailTrial(String recipient, boolean isAccepted, Sentence answer, String by, Instant at) {}
}
