package org.huikuan.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.TestMailServer;
import org.huikuan.testing.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Senders that are killed with SIGKILL at random moments between the decision and the record, one life after another,
 * over a real PostgreSQL and a real mail server. As a program: {@code KilledSenders 100}.
 */
final class KilledSenders {

    private static final int AHEAD = 120;
    private static final int LONGEST = 400;

    private final String url;
    private final Random random;
    private final JdbcClient jdbc;
    private final TestMailServer mail;
    private int customers;
    private int killed;
    private int inTheMiddle;

    private KilledSenders(JdbcClient jdbc, TestMailServer mail, long seed, TestPostgres.Database database) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.random = new Random(seed);
        this.url = database.url();
    }

    public static void main(String[] args) {
        System.out.println(run(Integer.parseInt(args[0]), 20260302L));
    }

    /** @return one line of what was seen */
    static String run(int kills, long seed) {
        TestPostgres.Database database = TestPostgres.fresh();
        try (HikariDataSource pool = database.pool();
                TestMailServer mail = new TestMailServer().works()) {
            Flyway.configure()
                    .dataSource(pool)
                    .schemas("huikuan")
                    .defaultSchema("huikuan")
                    .load()
                    .migrate();
            KilledSenders senders = new KilledSenders(JdbcClient.create(pool), mail, seed, database);
            Ledgers.in(pool).creditor();
            return senders.live(kills);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String live(int kills) throws IOException, InterruptedException {
        jdbc.sql("update huikuan.creditor set letters = 'automatic'").update();
        while (killed < kills) {
            moreCases();
            Process life = begin();
            if (!life.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS)) {
                life.destroyForcibly().waitFor();
                killed++;
                inTheMiddle += count("select count(*) from huikuan.letter where sending") > 0 ? 1 : 0;
            }
        }
        Process last = begin();
        assertThat(last.waitFor(Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(last.exitValue()).isZero();
        return proof();
    }

    private void moreCases() {
        for (int left = unordered(); left < AHEAD; left++) {
            String customer = "K" + ++customers;
            jdbc.sql("""
                            insert into huikuan.account (creditor_id, customer, name, language, country, team, email)
                            values ((select id from huikuan.creditor where code = 'HK'), :customer, 'Customer', 'en', 'CN',
                              'default', :mail)""")
                    .param("customer", customer)
                    .param("mail", customer + "@buyer.example")
                    .update();
            jdbc.sql("""
                            insert into huikuan.collection_case (creditor_id, account_id, status, stage, step, next_on,
                              due_on, opened_on, team)
                            select creditor_id, id, 'open', 'visit', 'plan', date '2026-03-02', date '2026-03-02',
                              date '2026-03-02', 'default' from huikuan.account where customer = :customer""").param("customer", customer).update();
            jdbc.sql("""
                            insert into huikuan.invoice (creditor_id, account_id, number, issued_on, due_on, pay_by, amount,
                              open_amount, currency)
                            select creditor_id, id, customer, date '2026-01-02', date '2026-02-02', date '2026-02-02', 10, 10, 'CNY'
                            from huikuan.account where customer = :customer""").param("customer", customer).update();
        }
    }

    private int unordered() {
        return count("""
                select count(*) from huikuan.collection_case c
                where not exists (select 1 from huikuan.letter l where l.case_id = c.id)""");
    }

    /** Starts a life and waits until it has sent its first letters. Its few further words find room in the pipe. */
    private Process begin() throws IOException {
        Process life = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dlogging.level.root=WARN",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SenderLife.class.getName(),
                        url,
                        Integer.toString(mail.port())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(life::destroyForcibly));
        var output = new BufferedReader(new InputStreamReader(life.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine())
                .as("the sender has sent its first letters")
                .isEqualTo("alive");
        return life;
    }

    /** Every letter has left; what came twice is the same mail and noted. */
    private String proof() {
        Map<String, TreeSet<String>> idsOf = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        mail.arrived().forEach(m -> {
            idsOf.computeIfAbsent(m.recipient(), r -> new TreeSet<>()).add(m.messageId());
            times.merge(m.recipient(), 1, Integer::sum);
        });
        int doubled = 0;
        List<Sent> letters = jdbc.sql("""
                        select a.email, l.state, l.message_id, l.resends from huikuan.letter l
                        join huikuan.account a on a.id = l.account_id""")
                .query((row, n) -> new Sent(
                        row.getString("email"),
                        row.getString("state"),
                        row.getString("message_id"),
                        row.getInt("resends")))
                .list();
        assertThat(letters).hasSize(customers);
        for (Sent letter : letters) {
            assertThat(letter.state()).as(letter.email()).isEqualTo("sent");
            assertThat(idsOf.get(letter.email())).as(letter.email()).containsExactly(letter.messageId());
            int again = times.getOrDefault(letter.email(), 0) - 1;
            assertThat(again).as(letter.email()).isBetween(0, letter.resends());
            doubled += again;
        }
        assertThat(count("select count(*) from huikuan.journal where what = 'letter-sent'"))
                .isEqualTo(customers);
        return killed + " kills, " + inTheMiddle + " of them while letters were on their way; " + customers
                + " letters, all sent; " + doubled + " arrived a second time, all noted";
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private record Sent(String email, String state, String messageId, int resends) {}
}
