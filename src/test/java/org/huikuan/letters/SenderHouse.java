package org.huikuan.letters;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.invoices.LastDays;
import org.huikuan.letters.outbox.MailServer;
import org.huikuan.letters.outbox.MailSettings;
import org.huikuan.outbox.OutboxFlow;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.testing.FixedTables;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** What the sender needs of the application; no configuration that the application would find. */
@EnableTransactionManagement
@ComponentScan(
        basePackages = {
            "org.huikuan.letters",
            "org.huikuan.outbox",
            "org.huikuan.documents.jdbc",
            "org.huikuan.journal.jdbc",
            "org.huikuan.ledger.jdbc",
            "org.huikuan.calendar",
            "org.huikuan.conduct"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.huikuan\\.letters\\.((web|process|press|delivery)\\..*|LedgerPapers|LettersAloneTest.*)"))
class SenderHouse {

    @Bean
    DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(System.getProperty("huikuan.test.database"));
        source.setUser("postgres");
        source.setPassword("postgres");
        com.zaxxer.hikari.HikariConfig pool = new com.zaxxer.hikari.HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(1);
        return new com.zaxxer.hikari.HikariDataSource(pool);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
        return new DataSourceTransactionManager(source);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource source) {
        return new JdbcTemplate(source);
    }

    @Bean
    NamedParameterJdbcTemplate named(JdbcTemplate jdbc) {
        return new NamedParameterJdbcTemplate(jdbc);
    }

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcTemplate jdbc) {
        return JdbcClient.create(jdbc);
    }

    @Bean
    Clock clock() {
        return MachineClock.running();
    }

    @Bean
    LastDays lastDays(WorkingDays workingDays) {
        return new LastDays(workingDays);
    }

    @Bean
    UnitOfWork unitOfWork(PlatformTransactionManager transactions) {
        TransactionTemplate fresh = new TransactionTemplate(transactions);
        fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new UnitOfWork() {
            @Override
            public <T> T inNew(Supplier<T> work) {
                return fresh.execute(status -> work.get());
            }

            @Override
            public <T> T join(Supplier<T> work) {
                return inNew(work);
            }
        };
    }

    @Bean
    MailSettings settings() {
        Duration second = Duration.ofSeconds(1);
        return new MailSettings(
                null,
                25,
                null,
                null,
                MailSettings.Security.NONE,
                null,
                second.multipliedBy(10),
                second.multipliedBy(60),
                second,
                second);
    }

    @Bean
    MailServer mailServer() {
        int port = Integer.getInteger("huikuan.test.port");
        String here = InetAddress.getLoopbackAddress().getHostAddress();
        return () -> Optional.of(
                new MailServer.Address(here, port, null, null, MailSettings.Security.NONE, "letters@seller.example"));
    }

    @Bean
    CurrentUser user() {
        return new CurrentUser() {
            @Override
            public boolean isSystem() {
                return CurrentUser.SYSTEM.equals(id());
            }

            @Override
            public String id() {
                return SYSTEM;
            }

            @Override
            public Set<String> groups() {
                return Set.of();
            }
        };
    }

    @Bean
    LetterFlow flow() {
        return new QuietLetters();
    }

    @Bean
    OutboxFlow outboxFlow() {
        return kind -> {};
    }

    @Bean
    DecisionTables tables() {
        return new FixedTables(
                "rule_otherwise",
                inputs -> Map.ofEntries(
                        Map.entry("allowed", true),
                        Map.entry("exception", false),
                        Map.entry("redLine", "none"),
                        Map.entry("again", "never"),
                        Map.entry("waitWorkingDays", 0),
                        Map.entry("payByWorkingDays", 5),
                        Map.entry("deadlineWorkingDays", 5),
                        Map.entry("nextStepZh", ""),
                        Map.entry("nextStepEn", ""),
                        Map.entry("becauseZh", ""),
                        Map.entry("becauseEn", "")));
    }

    @Bean
    LetterPress press() {
        return content -> new PrintedLetter(
                content.reference().getBytes(StandardCharsets.UTF_8), content.reference(), "text", "1", "{}");
    }

    @Bean
    LetterFacts facts(Accounts accounts, Creditors creditors, OpenItems items) {
        return new LedgerFacts(accounts, creditors, items);
    }
}

/** The ledger's own facts: whatever is open is demanded. */
record LedgerFacts(Accounts accounts, Creditors creditors, OpenItems items) implements LetterFacts {

    @Override
    public void lock(Collection<Long> accountIds) {
        accounts.lock(accountIds);
    }

    @Override
    public Map<Long, Known> of(Collection<Letter> letters) {
        List<Long> ids = letters.stream().map(Letter::accountId).toList();
        var byId = accounts.byId(ids);
        var open = items.ofAccounts(ids);
        Map<Long, Known> known = new HashMap<>();
        letters.forEach(l -> known.put(
                l.id(),
                new Known(
                        "C" + l.caseId(),
                        true,
                        creditors.get(l.creditorId()),
                        Objects.requireNonNull(byId.get(l.accountId())),
                        LocalDate.parse("2026-03-02"),
                        open.getOrDefault(l.accountId(), List.of()).stream()
                                .map(i -> new Demanded(i, BigDecimal.TEN))
                                .toList(),
                        null,
                        null,
                        null,
                        LetterFacts.Rest.NONE,
                        null)));
        return known;
    }

    @Override
    public int rank(String stage) {
        return 0;
    }
}
