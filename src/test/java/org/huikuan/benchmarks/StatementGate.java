package org.huikuan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.ledger.AccountCases;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.shared.Money;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.CaseNumbers;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.huikuan.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What the life of a case costs in statements: opened in a batch of 50, one call, paid, by a receipt recorded alone or by
 * a bank file of 50 receipts in one transaction. The engine's part is at most that of the bare engine with empty steps,
 * our own, the letters apart that wait when the money comes, at most 15; and neither is 5 % away from the committed figure.
 */
abstract class StatementGate {

    private static final int CASES = 50;
    private static final double MOST_OF_OUR_OWN = 15;
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    /** A new empty database of the same kind. */
    abstract HikariDataSource fresh();

    /** Which lines of the committed figures are ours. */
    abstract String database();

    @Test
    void aCaseCostsNoMoreStatementsThanAllowed() {
        context.getBean(MovableTestClock.class).set("2026-03-02");
        ClockUtil.setCurrentTime(
                Date.from(context.getBean(MovableTestClock.class).instant()));
        double reference = reference();
        allows("", reference, this::payOneByOne);
        allows(".file", reference, this::payByOneFile);
    }

    private void allows(String way, double reference, BiConsumer<Creditor, List<String>> pay) {
        live(pay);
        StatementCount count = live(pay);
        double engine = perCase(count.engine());
        double own = perCase(count.own());
        double letters = perCase(count.containing("huikuan.letter"));
        String figures = "%s%s: engine %.2f, bare engine %.2f, own %.2f statements a case"
                .formatted(database(), way, engine, reference, own);
        System.getLogger("statements").log(System.Logger.Level.INFO, figures);

        assertThat(engine).as(figures + "\n" + listed(count)).isLessThanOrEqualTo(reference);
        assertThat(engine).as(figures + "\n" + listed(count)).isCloseTo(committed("engine" + way), withinPercentage(5));
        assertThat(own).as(figures + "\n" + listed(count)).isCloseTo(committed("own" + way), withinPercentage(5));
        assertThat(own - letters).as(figures + "\n" + listed(count)).isLessThanOrEqualTo(MOST_OF_OUR_OWN);
    }

    private static double perCase(long statements) {
        return (double) statements / CASES;
    }

    private double reference() {
        StatementCount counted = new StatementCount();
        try (HikariDataSource database = fresh();
                BareEngine bare = new BareEngine(counted.counting(database))) {
            liveBare(bare, "warm-up-");
            counted.reset();
            liveBare(bare, "counted-");
            return perCase(counted.engine());
        }
    }

    private static void liveBare(BareEngine bare, String prefix) {
        for (int n = 0; n < CASES; n++) {
            String number = prefix + n;
            bare.opens(number);
            bare.calls(bare.taskOf(number));
            bare.isPaid(number);
        }
    }

    private StatementCount live(BiConsumer<Creditor, List<String>> pay) {
        int round = ROUNDS.incrementAndGet();
        DataSource database = context.getBean(DataSource.class);
        Ledgers ledgers = Ledgers.in(database);
        List<String> customers =
                IntStream.range(0, CASES).mapToObj(n -> "G" + round + "-" + n).toList();
        List<Long> accounts = new ArrayList<>();
        for (String customer : customers) {
            long account = ledgers.account(customer);
            ledgers.invoice(account, customer, "1200.00", "2026-02-20");
            accounts.add(account);
        }
        Creditor creditor = context.getBean(Creditors.class).find("HK").orElseThrow();
        StatementCount opening = StatementCount.during(() -> open(creditor, accounts));
        List<String> tasks = tasksOf(database, accounts);
        StatementCount life = StatementCount.during(() -> {
            asCollector(() -> tasks.forEach(this::call));
            pay.accept(creditor, customers);
        });
        assertThat(context.getBean(AccountCases.class).openCasesOf(accounts)).isEmpty();
        return opening.and(life);
    }

    private void open(Creditor creditor, List<Long> accounts) {
        int opened = context.getBean(UnitOfWork.class)
                .inNew(() -> context.getBean(DailyWork.class).work(creditor, LocalDate.parse("2026-03-02"), accounts))
                .opened();
        assertThat(opened).isEqualTo(CASES);
    }

    private List<String> tasksOf(DataSource database, List<Long> accounts) {
        return JdbcClient.create(database)
                .sql("""
                select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                join huikuan.collection_case c on %s = e.business_key_
                where c.open_account_id in (:accounts)
                """.formatted(CaseNumbers.sql("c.id")))
                .param("accounts", accounts)
                .query(String.class)
                .list();
    }

    private void call(String task) {
        context.getBean(TaskService.class).complete(task, Map.of("result", "says-paid"));
    }

    private void payOneByOne(Creditor creditor, List<String> customers) {
        customers.forEach(c -> context.getBean(Ledger.class).recordReceipts(creditor, List.of(money(c)), null));
    }

    private void payByOneFile(Creditor creditor, List<String> customers) {
        List<CreditEntry> file = customers.stream().map(StatementGate::money).toList();
        context.getBean(Ledger.class).recordReceipts(creditor, file, null);
    }

    private static CreditEntry money(String customer) {
        return new CreditEntry(
                customer,
                "B-" + customer,
                LocalDate.parse("2026-03-02"),
                Money.of("1200.00", "CNY"),
                List.of(customer),
                null);
    }

    private void asCollector(Runnable act) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "carol", null, AuthorityUtils.createAuthorityList("collectors", "team-default")));
        context.getBean(IdentityService.class).setAuthentication("carol", List.of("collectors", "team-default"));
        try {
            act.run();
        } finally {
            context.getBean(IdentityService.class).clearAuthentication();
            SecurityContextHolder.clearContext();
        }
    }

    private static String listed(StatementCount count) {
        StringBuilder list = new StringBuilder();
        count.all().forEach((sql, n) -> list.append("%8.2f  %s%n".formatted(perCase(n), sql)));
        return list.toString();
    }

    /** The first green figure; lower it when a change saves statements, raise it only with a reason. */
    private double committed(String part) {
        Properties figures = new Properties();
        try (InputStream file = StatementGate.class.getResourceAsStream("/benchmarks/statements.properties")) {
            figures.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Double.parseDouble(figures.getProperty(database() + "." + part));
    }
}
