package org.huikuan.exports;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.huikuan.cases.holds.Holds;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.AccountSight;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AgeClasses;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.money.Allocations;
import org.huikuan.letters.AccountStatements;
import org.huikuan.letters.LedgerPapers;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.Letterhead;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Statements of account (对账单) as files: PDF in the customer's language, XLSX in the reader's. */
@Service
public class StatementFiles {

    private static final List<ExportColumn> ITEMS = List.of(
            ExportColumn.text("invoice", 18),
            ExportColumn.date("issuedOn"),
            ExportColumn.date("dueOn"),
            ExportColumn.number("daysPastDue"),
            ExportColumn.text("currency", 9),
            ExportColumn.amount("amount"),
            ExportColumn.amount("paid"),
            ExportColumn.amount("open"));

    private static final List<ExportColumn> BALANCES = List.of(
            ExportColumn.text("currency", 9),
            ExportColumn.amount("open"),
            ExportColumn.amount("overdue"),
            ExportColumn.amount("unallocated"),
            ExportColumn.amount("due"));

    private static final List<ExportColumn> AGES =
            List.of(ExportColumn.text("currency", 9), ExportColumn.text("ageClass", 16), ExportColumn.amount("open"));

    private final Source source;
    private final AccountStatements press;
    private final XlsxExport xlsx;
    private final ExportWords words;

    StatementFiles(Source source, AccountStatements press, XlsxExport xlsx, ExportWords words) {
        this.source = source;
        this.press = press;
        this.xlsx = xlsx;
        this.words = words;
    }

    /** @throws NotFound also for an account of a team that the person does not belong to */
    public String fileName(String creditor, String customer) {
        return source.of(creditor, customer).fileName();
    }

    /** @throws org.huikuan.letters.UnprintableLetter when the font lacks a character of the data */
    public byte[] pdf(String creditor, String customer) {
        Statement statement = source.of(creditor, customer);
        return press.print(
                statement.creditor().id(),
                content(statement),
                statement.balances(statement.account().language()));
    }

    public void xlsx(String creditor, String customer, OutputStream out) {
        Statement s = source.of(creditor, customer);
        var balances = s.balances(words.language());
        xlsx.write(
                out,
                List.of(
                        sheet(s, "items", ITEMS, row -> s.items().forEach(i -> row.accept(cells(i, s)))),
                        sheet(
                                s,
                                "balances",
                                BALANCES,
                                row -> balances.forEach(b -> row.accept(Arrays.asList(
                                        b.open().currency(),
                                        b.open().amount(),
                                        b.overdue().amount(),
                                        b.unallocated().amount(),
                                        b.due().amount())))),
                        sheet(
                                s,
                                "ageing",
                                AGES,
                                row -> balances.forEach(b -> b.ages()
                                        .forEach(a -> row.accept(Arrays.asList(
                                                a.open().currency(),
                                                a.label(),
                                                a.open().amount())))))));
    }

    private Listing sheet(Statement s, String name, List<ExportColumn> columns, Listing.Rows rows) {
        return new Listing(
                words.of("exports.title." + name),
                s.reference(),
                s.today(),
                columns,
                s.items().size(),
                rows);
    }

    private static List<@org.jspecify.annotations.Nullable Object> cells(OpenItem i, Statement s) {
        return Arrays.asList(
                i.number(),
                i.issuedOn(),
                i.dueOn(),
                Math.max(0, i.daysPastDue(s.today())),
                i.open().currency(),
                i.amount().amount(),
                i.amount().minus(i.open()).amount(),
                i.open().amount());
    }

    private static LetterContent content(Statement s) {
        Account account = s.account();
        return new LetterContent(
                LetterCode.L01,
                account.language(),
                s.reference(),
                s.today(),
                Letterhead.named(s.creditor().name()),
                s.papers().recipient(account, account.language(), null),
                null,
                s.items().stream()
                        .map(i -> s.papers()
                                .on(new LetterItem(
                                        i.number(),
                                        i.issuedOn(),
                                        i.dueOn(),
                                        i.daysPastDue(s.today()),
                                        i.amount(),
                                        i.open(),
                                        i.open())))
                        .toList(),
                null,
                null,
                s.held()
                        ? LetterParts.none()
                                .withCircumstances(new LetterParts.Circumstances(
                                        List.of("held"), List.of(), false, false, null, null))
                        : LetterParts.none());
    }

    /** The ledger of this moment, as far as the person sees it. */
    @Component
    static class Source {

        private final Books books;
        private final AgeClasses classes;
        private final BusinessDay day;
        private final AccountSight sight;

        Source(Books books, AgeClasses classes, BusinessDay day, AccountSight sight) {
            this.books = books;
            this.classes = classes;
            this.day = day;
            this.sight = sight;
        }

        Statement of(String creditor, String customer) {
            Account account = books.accounts
                    .find(creditor, customer)
                    .filter(sight::sees)
                    .orElseThrow(() -> new NotFound("no-customer", creditor, customer));
            Creditor seller = books.creditors.get(account.creditorId());
            List<Long> id = List.of(account.id());
            return new Statement(
                    seller,
                    account,
                    day.today(seller),
                    books.items.ofAccounts(id).getOrDefault(account.id(), List.of()),
                    books.allocations.creditsLeft(id),
                    classes.all(),
                    books.holds.active(id).getOrDefault(account.id(), List.of()).stream()
                            .anyMatch(h -> h.isOfAccount() && h.stops(day.today(seller))),
                    books.papers.of(account.id()));
        }
    }

    /** The books of the ledger that a statement reads. */
    @Component
    static class Books {

        private final Accounts accounts;
        private final Creditors creditors;
        private final OpenItems items;
        private final Allocations allocations;
        private final Holds holds;
        private final LedgerPapers papers;

        Books(
                Accounts accounts,
                Creditors creditors,
                OpenItems items,
                Allocations allocations,
                Holds holds,
                LedgerPapers papers) {
            this.papers = papers;
            this.holds = holds;
            this.accounts = accounts;
            this.creditors = creditors;
            this.items = items;
            this.allocations = allocations;
        }
    }
}
