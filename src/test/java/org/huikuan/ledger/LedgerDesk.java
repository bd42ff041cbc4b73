package org.huikuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huikuan.journal.Journal;
import org.huikuan.journal.jdbc.JdbcJournal;
import org.huikuan.ledger.customers.UnderFormerNumbers;
import org.huikuan.ledger.invoices.CorrectByHand;
import org.huikuan.ledger.invoices.CorrectInvoices;
import org.huikuan.ledger.invoices.LastDays;
import org.huikuan.ledger.invoices.RecordInvoices;
import org.huikuan.ledger.jdbc.JdbcAccounts;
import org.huikuan.ledger.jdbc.JdbcAllocations;
import org.huikuan.ledger.jdbc.JdbcBookedCredits;
import org.huikuan.ledger.jdbc.JdbcCreditBooks;
import org.huikuan.ledger.jdbc.JdbcCreditNotes;
import org.huikuan.ledger.jdbc.JdbcCreditors;
import org.huikuan.ledger.jdbc.JdbcFormerNumbers;
import org.huikuan.ledger.jdbc.JdbcInvoices;
import org.huikuan.ledger.jdbc.JdbcMoneySources;
import org.huikuan.ledger.jdbc.JdbcOpenItems;
import org.huikuan.ledger.jdbc.JdbcReceipts;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Claims;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.Reallocate;
import org.huikuan.ledger.money.Receipts;
import org.huikuan.ledger.money.RecordCredits;
import org.huikuan.ledger.money.RecordMoney;
import org.huikuan.ledger.money.ReverseCredit;
import org.huikuan.ledger.money.Settlement;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.WeekOfFive;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger without Spring over a given database; Amy works at it, on Monday 2026-03-02. */
public final class LedgerDesk {

    /** Collectors of the tests: ann works in the default team, hua in south, gone cannot log in any more. */
    public static final InCharge COLLECTORS = () -> (collector, team) -> switch (collector) {
        case "ann" ->
            team.equals("default")
                    ? Optional.empty()
                    : Optional.of(Sentence.refusal("import-not-in-team", "ann", team));
        case "gone" -> Optional.of(Sentence.refusal("import-locked-collector", "gone"));
        default -> Optional.of(Sentence.refusal("import-no-collector", collector));
    };

    public final MovableTestClock clock = new MovableTestClock();
    public final JdbcClient jdbc;
    public final UnitOfWork unit;
    public final Journal journal;
    public final Creditors creditors;
    public final Accounts accounts;
    public final OpenItems items;
    public final Receipts receipts;
    public final LedgerNews news;
    public final Ledger ledger;
    public final List<AccountsChanged> published = new ArrayList<>();
    public final Ledgers given;
    public Claims.Claimed claimed = Claims.NONE.of(List.of());
    public final Claims claims = accounts -> claimed;

    public LedgerDesk(DataSource database) {
        jdbc = JdbcClient.create(database);
        given = Ledgers.in(database);
        unit = units(database);
        journal = new JdbcJournal(new JdbcTemplate(database), amy(), clock);
        creditors = new JdbcCreditors(jdbc);
        accounts = new JdbcAccounts(jdbc);
        items = new JdbcOpenItems(jdbc);
        receipts = new JdbcReceipts(jdbc);
        news = new LedgerNews(journal, this::publish);
        ledger = ledger();
    }

    private Ledger ledger() {
        JdbcInvoices invoices = new JdbcInvoices(jdbc, creditors, new LastDays(new WeekOfFive()));
        return new Ledger(
                unit,
                new BusinessDay(clock),
                new RecordInvoices(accounts, invoices, settlement(), news),
                recordMoney(),
                reverseCredit(),
                new UnderFormerNumbers(new JdbcFormerNumbers(jdbc)));
    }

    /** The ledger inside the caller's unit of work. */
    SourcedLedger sourced() {
        return new SourcedLedger(
                new BusinessDay(clock),
                recordMoney(),
                reverseCredit(),
                new JdbcBookedCredits(jdbc),
                new JdbcMoneySources(jdbc),
                new UnderFormerNumbers(new JdbcFormerNumbers(jdbc)));
    }

    private RecordMoney recordMoney() {
        JdbcAllocations allocations = new JdbcAllocations(jdbc);
        RecordCredits credits =
                new RecordCredits(accounts, new JdbcCreditBooks(jdbc), allocations, claims, news, () -> 7305);
        return new RecordMoney(credits, receipts, new JdbcCreditNotes(jdbc));
    }

    private ReverseCredit reverseCredit() {
        return new ReverseCredit(accounts, new JdbcBookedCredits(jdbc), new JdbcAllocations(jdbc), settlement(), news);
    }

    private Settlement settlement() {
        return new Settlement(new JdbcAllocations(jdbc), items, claims);
    }

    /** Corrections by hand. */
    public MoneyActs money() {
        JdbcInvoices invoices = new JdbcInvoices(jdbc, creditors, new LastDays(new WeekOfFive()));
        JdbcAllocations allocations = new JdbcAllocations(jdbc);
        Settlement settlement = new Settlement(allocations, items, claims);
        CorrectInvoices correct = new CorrectInvoices(invoices, news);
        return new MoneyActs(
                unit,
                new BusinessDay(clock),
                new Reallocate(accounts, new JdbcBookedCredits(jdbc), allocations, invoices, news),
                new CorrectByHand(accounts, invoices, correct, settlement, news, new JdbcFormerNumbers(jdbc)));
    }

    private synchronized void publish(Object event) {
        if (event instanceof AccountsChanged change) {
            published.add(change);
        }
    }

    public static CurrentUser amy() {
        return new CurrentUser() {
            @Override
            public boolean isSystem() {
                return CurrentUser.SYSTEM.equals(id());
            }

            @Override
            public String id() {
                return "amy";
            }

            @Override
            public Set<String> groups() {
                return Set.of("finance");
            }
        };
    }

    public static UnitOfWork units(DataSource database) {
        TransactionTemplate template = new TransactionTemplate(new DataSourceTransactionManager(database));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new UnitOfWork() {
            @Override
            public <T> T inNew(Supplier<T> work) {
                return template.execute(status -> work.get());
            }

            @Override
            public <T> T join(Supplier<T> work) {
                return inNew(work);
            }
        };
    }

    public Creditor creditor() {
        given.creditor();
        return creditors.find("HK").orElseThrow();
    }

    public Outcome receive(String customer, String reference, String amount, String... invoices) {
        return receive(creditor(), customer, reference, amount, List.of(invoices));
    }

    public Outcome receive(Creditor creditor, String customer, String reference, String amount, List<String> invoices) {
        return ledger.recordReceipts(creditor, List.of(entry(customer, reference, amount, invoices)), null)
                .get(0);
    }

    public Outcome credit(String customer, String number, String amount, String... invoices) {
        return ledger.recordCreditNotes(creditor(), List.of(entry(customer, number, amount, List.of(invoices))), null)
                .get(0);
    }

    public Outcome invoice(String customer, String number, String amount, String dueOn) {
        LocalDate due = LocalDate.parse(dueOn);
        InvoiceEntry entry = new InvoiceEntry(customer, number, due.minusDays(30), due, Money.of(amount, "CNY"));
        return ledger.recordInvoices(creditor(), List.of(entry), null).get(0);
    }

    public Booked reverse(String reference, String reason) {
        Creditor creditor = creditor();
        long id = receipts.find(creditor.id(), reference).orElseThrow().id();
        return ledger.reverseReceipt(creditor, id, reason, null);
    }

    private CreditEntry entry(String customer, String number, String amount, List<String> invoices) {
        return new CreditEntry(customer, number, LocalDate.of(2026, 3, 2), Money.of(amount, "CNY"), invoices, null);
    }

    public String open(String number) {
        return jdbc.sql("select open_amount from huikuan.invoice where number = ?")
                .param(number)
                .query(BigDecimal.class)
                .single()
                .toPlainString();
    }

    public String left(String reference) {
        return jdbc.sql("select unallocated from huikuan.receipt where reference = ?")
                .param(reference)
                .query(BigDecimal.class)
                .single()
                .toPlainString();
    }

    /** Rows that break invariant 1 of the ledger: there must be none. */
    public List<String> contradictions() {
        return jdbc.sql("""
                        select 'invoice ' || i.number from huikuan.invoice i
                        where i.open_amount < 0 or i.open_amount <> i.amount - coalesce(
                          (select sum(x.amount) from huikuan.allocation x
                           where x.invoice_id = i.id and x.undone_on is null), 0)
                        union all
                        select 'receipt ' || r.reference from huikuan.receipt r
                        where r.unallocated <> r.amount - r.reversed_amount - coalesce(
                          (select sum(x.amount) from huikuan.allocation x
                           where x.receipt_id = r.id and x.undone_on is null), 0)
                        union all
                        select 'credit note ' || c.number from huikuan.credit_note c
                        where c.unallocated <> c.amount - c.reversed_amount - c.cleared_amount - coalesce(
                          (select sum(x.amount) from huikuan.allocation x
                           where x.credit_note_id = c.id and x.undone_on is null), 0)
                        union all
                        select 'account ' || a.customer || ' owes while money waits' from huikuan.account a
                        where exists (select 1 from huikuan.invoice i
                            where i.account_id = a.id and i.open_amount > 0)
                          and exists (select 1 from huikuan.receipt r
                            where r.account_id = a.id and r.unallocated > 0 and r.names is null
                              and r.listed_on is null)""").query(String.class).list();
    }
}
