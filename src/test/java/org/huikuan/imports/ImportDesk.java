package org.huikuan.imports;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.huikuan.imports.files.LedgerUpload;
import org.huikuan.imports.mapping.Mappings;
import org.huikuan.imports.targets.CaseTwins;
import org.huikuan.imports.targets.CreditNoteTarget;
import org.huikuan.imports.targets.CustomerMaker;
import org.huikuan.imports.targets.CustomerTarget;
import org.huikuan.imports.targets.ExchangeRateTarget;
import org.huikuan.imports.targets.FirstList;
import org.huikuan.imports.targets.InvoiceTarget;
import org.huikuan.imports.targets.OpenItemTarget;
import org.huikuan.imports.targets.ReceiptTarget;
import org.huikuan.imports.targets.SnapshotItems;
import org.huikuan.imports.targets.SnapshotRun;
import org.huikuan.imports.undo.Undo;
import org.huikuan.imports.undo.UndoLedger;
import org.huikuan.imports.undo.UndoMoney;
import org.huikuan.imports.undo.UndoRows;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.LedgerDesk;
import org.huikuan.ledger.contracts.ContractActs;
import org.huikuan.ledger.contracts.ContractFacts;
import org.huikuan.ledger.contracts.RecordInvoiceFacts;
import org.huikuan.ledger.customers.RecordCustomers;
import org.huikuan.ledger.invoices.CorrectInvoices;
import org.huikuan.ledger.invoices.LastDays;
import org.huikuan.ledger.items.ListedItems;
import org.huikuan.ledger.items.RecordListedCredits;
import org.huikuan.ledger.items.RecordOpenItems;
import org.huikuan.ledger.jdbc.JdbcAllocations;
import org.huikuan.ledger.jdbc.JdbcContractFacts;
import org.huikuan.ledger.jdbc.JdbcCustomerHistory;
import org.huikuan.ledger.jdbc.JdbcCustomers;
import org.huikuan.ledger.jdbc.JdbcExchangeRates;
import org.huikuan.ledger.jdbc.JdbcInvoices;
import org.huikuan.ledger.jdbc.JdbcListedCredits;
import org.huikuan.ledger.money.Settlement;
import org.huikuan.testing.WeekOfFive;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The imports without Spring over a given database; files are written to a folder of the test. */
public final class ImportDesk {

    public final LedgerDesk desk;
    public final Imports imports;
    public final Mappings mappings;
    public final ContractFacts contracts;
    final Undo undo;
    private final Path folder;

    public ImportDesk(DataSource database) {
        this(database, new LedgerDesk(database));
    }

    public ImportDesk(DataSource database, LedgerDesk desk) {
        this.desk = desk;
        desk.creditor();
        folder = folder();
        JdbcTemplate template = new JdbcTemplate(database);
        ImportBatches batches = new ImportBatches(desk.jdbc, LedgerDesk.amy(), desk.clock);
        ImportResults results = new ImportResults(batches, new ImportAmounts(template), new Rejections(template));
        RecordCustomers customers = new RecordCustomers(
                desk.accounts,
                new JdbcCustomers(desk.jdbc),
                new JdbcCustomerHistory(desk.jdbc),
                desk.news,
                LedgerDesk.COLLECTORS);
        contracts = new JdbcContractFacts(desk.jdbc);
        ContractActs acts =
                new ContractActs(desk.accounts, contracts, customers, desk.news, new BusinessDay(desk.clock));
        RecordInvoiceFacts facts = new RecordInvoiceFacts(desk.accounts, contracts, acts, desk.news);
        CustomerMaker maker = new CustomerMaker(desk.unit, customers);
        JdbcAllocations allocations = new JdbcAllocations(desk.jdbc);
        JdbcInvoices invoices = new JdbcInvoices(desk.jdbc, desk.creditors, new LastDays(new WeekOfFive()));
        Settlement settlement = new Settlement(allocations, desk.items, desk.claims);
        ListedItems listed =
                new ListedItems(allocations, new CorrectInvoices(invoices, desk.news), settlement, desk.news);
        RecordOpenItems openItems =
                new RecordOpenItems(desk.accounts, invoices, allocations, listed, new BusinessDay(desk.clock));
        SnapshotItems items = new SnapshotItems(template);
        RecordListedCredits listedCredits = new RecordListedCredits(
                desk.accounts,
                new JdbcListedCredits(desk.jdbc),
                invoices,
                allocations,
                desk.news,
                new BusinessDay(desk.clock));
        SnapshotRun snapshot = new SnapshotRun(desk.unit, desk.accounts, openItems, listedCredits, items, results);
        FirstList first = new FirstList(desk.unit, items, openItems, listedCredits);
        mappings = new Mappings(desk.jdbc);
        undo = new Undo(
                desk.unit,
                batches,
                new UndoRows(desk.jdbc, List.of()),
                new UndoMoney(desk.jdbc),
                new UndoLedger(desk.accounts, settlement, desk.news, desk.creditors, new BusinessDay(desk.clock)));
        imports = new Imports(
                new ImportPreparation(desk.creditors, mappings, new BusinessDay(desk.clock)),
                List.of(
                        new CustomerTarget(desk.unit, customers, acts),
                        new InvoiceTarget(desk.ledger, maker, facts, desk.unit),
                        new ReceiptTarget(desk.ledger),
                        new CreditNoteTarget(desk.ledger),
                        new OpenItemTarget(desk.unit, items, snapshot, first, maker),
                        new ExchangeRateTarget(desk.unit, new JdbcExchangeRates(desk.jdbc, desk.clock), () -> {})),
                batches,
                results,
                new ImportReader(desk.creditors, results, new CaseTwins(desk.jdbc)));
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("imports");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportBatch undone(ImportReport report) {
        return undo.undo(imports.find(report.batch()));
    }

    public ImportReport load(ImportKind kind, String... lines) {
        return loadAsOf(kind, null, lines);
    }

    public ImportReport loadAsOf(ImportKind kind, @Nullable String asOf, String... lines) {
        return load(kind, null, asOf, text(String.join("\n", lines) + "\n", StandardCharsets.UTF_8));
    }

    public ImportReport load(ImportKind kind, @Nullable String mapping, @Nullable String asOf, Path file) {
        LocalDate day = asOf == null ? null : LocalDate.parse(asOf);
        LedgerUpload upload = LedgerUpload.of(file, Objects.toString(file.getFileName()));
        return imports.run(imports.prepare(new ImportRequest(kind, upload, mapping, day, null)));
    }

    /** The file as the answer to "which sheet, which character set" makes it. */
    ImportReport load(ImportKind kind, LedgerUpload upload) {
        return imports.run(imports.prepare(new ImportRequest(kind, upload, null, null, null)));
    }

    LedgerUpload upload(byte[] content) {
        return LedgerUpload.of(bytes(content), "file");
    }

    public Path text(String content, Charset charset) {
        return bytes(content.getBytes(charset));
    }

    public Path bytes(byte[] content) {
        try {
            Path file = Files.createTempFile(folder, "file", ".bin");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void customers(String... numbers) {
        for (String number : numbers) {
            desk.given.account(number);
        }
    }

    /** For callers outside a parameterised test. */
    public static ImportDesk over(HikariDataSource pool) {
        return new ImportDesk(pool);
    }
}
