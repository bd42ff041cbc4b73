package org.huikuan.testing.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.imports.ImportRequest;
import org.huikuan.imports.Imports;
import org.huikuan.imports.files.LedgerUpload;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The IBM ledger under a creditor of its own, loaded by the real imports and run day by day. */
public final class LedgerReplay {

    private static final Path FILE = Path.of("src/test/resources/data/ibm-late-payments.csv");
    private static final int BATCH = 50;

    private final CaseWorld world;
    private final JdbcClient jdbc;
    private final Creditor creditor;

    public LedgerReplay(CaseWorld world, String code) {
        this.world = world;
        this.jdbc = world.get(JdbcClient.class);
        world.ledgers.team("default");
        jdbc.sql("""
                        insert into huikuan.creditor (code, name, country, zone, currency, terms, is_default)
                        values (:code, 'IBM Watson sample', 'US', 'Asia/Shanghai', 'USD', 'NET 30', false)
                        """).param("code", code).update();
        creditor = world.get(Creditors.class).find(code).orElseThrow();
    }

    /** Everything of the file that is dated up to and including the day. */
    public LedgerReplay loadUpTo(String day) {
        load(FILE, LocalDate.parse(day));
        return this;
    }

    /** What is dated on that day only. */
    public void loadDay(LocalDate day) throws IOException {
        String date = day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + day.getYear();
        Predicate<String> ofTheDay = line -> List.of(line.split(",")).contains(date);
        try (Stream<String> lines = Files.lines(FILE)) {
            List<String> all = lines.toList();
            List<String> some = new ArrayList<>(List.of(all.get(0)));
            all.stream().skip(1).filter(ofTheDay).forEach(some::add);
            Path file = Files.createTempFile("day", ".csv");
            try {
                load(Files.write(file, some), day);
            } finally {
                Files.delete(file);
            }
        }
    }

    private void load(Path file, LocalDate asOf) {
        for (ImportKind kind : List.of(ImportKind.INVOICES, ImportKind.RECEIPTS)) {
            LedgerUpload upload = LedgerUpload.of(file, "ibm.csv");
            Imports imports = world.get(Imports.class);
            ImportReport report = imports.run(
                    imports.prepare(new ImportRequest(kind, upload, "ibm-late-payments", asOf, creditor.code())));
            assertThat(report.rejected()).isEmpty();
        }
    }

    /** The daily run's work over all accounts, a batch a transaction; nothing may be left over. */
    public LedgerReplay run(LocalDate day) {
        List<Long> accounts = jdbc.sql("select id from huikuan.account where creditor_id = ? order by id")
                .param(creditor.id())
                .query(Long.class)
                .list();
        for (int i = 0; i < accounts.size(); i += BATCH) {
            List<Long> batch = accounts.subList(i, Math.min(accounts.size(), i + BATCH));
            world.get(UnitOfWork.class).inNew(() -> world.get(DailyWork.class).work(creditor, day, batch));
        }
        assertThat(world.get(DailyWork.class).uncovered(creditor, day)).isEmpty();
        return this;
    }

    /** Customers with an open case. */
    public List<String> withOpenCase() {
        return jdbc.sql("""
                        select a.customer from huikuan.collection_case c
                        join huikuan.account a on a.id = c.open_account_id
                        where c.creditor_id = ? order by a.customer
                        """).param(creditor.id()).query(String.class).list();
    }

    /** Customers who owe something due before the day, counted by the ledger alone. */
    public List<String> overdue(LocalDate day) {
        return jdbc.sql("""
                        select distinct a.customer from huikuan.invoice i
                        join huikuan.account a on a.id = i.account_id
                        where i.creditor_id = ? and i.open_amount > 0 and i.due_on < ? order by a.customer
                        """).param(creditor.id()).param(day).query(String.class).list();
    }

    public List<CaseId> openCases() {
        return jdbc
                .sql("select id from huikuan.collection_case where creditor_id = ? and status = 'open'")
                .param(creditor.id())
                .query(Long.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    /** Number of open cases, of their overdue items, and what these come to, as the cases themselves say. */
    public String figures() {
        List<CaseFacts> facts =
                openCases().stream().map(world.get(Facts.class)::of).toList();
        BigDecimal sum = facts.stream()
                .map(f -> f.overdueByCurrency().getOrDefault("USD", BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return facts.size() + " cases, "
                + facts.stream().mapToInt(f -> f.overdue().size()).sum() + " items, " + sum;
    }
}
