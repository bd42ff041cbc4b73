package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.cases.CaseId;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.CaseNumbers;
import org.huikuan.testing.TestMailServer;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.LedgerReplay;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The IBM ledger day by day over a year, letters automatic, by a real mail server; every third customer never answers
 * the phone. Nothing is demanded too late, nothing is sent twice, nobody is forgotten.
 */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
@ApplicationH2
@Order(Integer.MAX_VALUE)
class IbmYearTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2013, 6, 30);

    @Autowired
    private ApplicationContext context;

    @Test
    void writesToThoseWhoOweAndToNobodyElse() throws IOException {
        CaseWorld world = new CaseWorld(context).on("2012-06-30");
        LetterWorld letters = new LetterWorld(world);
        letters.mail.works();
        LedgerReplay ledger = new LedgerReplay(world, "IBM-Y");
        JdbcClient jdbc = world.get(JdbcClient.class);
        jdbc.sql("update huikuan.creditor set letters = 'automatic' where code = 'IBM-Y'")
                .update();
        ledger.loadUpTo("2012-06-30").run(LocalDate.of(2012, 6, 30));

        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            world.on(day.toString());
            ledger.loadDay(day);
            jdbc.sql("""
                    update huikuan.account set email = concat(customer, '@customers.example')
                    where email is null and creditor_id = (select id from huikuan.creditor where code = 'IBM-Y')
                    """).update();
            ledger.run(day);
            List<CaseId> open = ledger.openCases();
            open.forEach(world::fireDueTimers);
            open.forEach(id -> callInVain(world, id));
            letters.senders();
            assertThat(ledger.withOpenCase()).as("open cases on " + day).isEqualTo(ledger.overdue(day));
            assertThat(forgotten(jdbc))
                    .as("cases without task, timer or job on " + day)
                    .isEmpty();
            if (day.getDayOfMonth() == 1) {
                ledger.openCases().forEach(world::engineFollows);
            }
        }

        assertThat(count(jdbc, "l.state = 'sent'")).isGreaterThan(100);
        assertThat(count(jdbc, "l.state = 'sent' and l.code = 'L03'")).isPositive();
        assertThat(count(jdbc, "l.code <> 'L12' and l.left_on >= c.closed_on and c.status = 'settled'"))
                .as("letters that left on or after the day their account was settled")
                .isZero();
        assertThat(count(jdbc, "l.state = 'queued' and c.status <> 'open'")).isZero();
        assertThat(doubles(jdbc)).as("the same letter twice for the same step").isEmpty();
    }

    @AfterEach
    void theHouseIsAsTheOthersKnowIt() {
        context.getBean(TestMailServer.class).isNotConfigured();
    }

    /** Every third customer, by number, is not reached. */
    private static void callInVain(CaseWorld world, CaseId id) {
        if (id.value() % 3 == 0) {
            world.tasks(id).stream()
                    .filter(GridCase.CALL::equals)
                    .findFirst()
                    .ifPresent(task -> world.asCollector(() -> world.get(TaskService.class)
                            .complete(world.task(id, task).getId(), CaseWorld.fields("result=not-reached"))));
        }
    }

    private static int count(JdbcClient jdbc, String condition) {
        return jdbc.sql("select count(*) from huikuan.letter l join huikuan.collection_case c on c.id = l.case_id"
                        + " where c.creditor_id = (select id from huikuan.creditor where code = 'IBM-Y') and "
                        + condition)
                .query(Integer.class)
                .single();
    }

    /** Open cases of which nothing in the engine is left to happen. */
    private static List<Long> forgotten(JdbcClient jdbc) {
        return jdbc.sql("""
                select c.id from huikuan.collection_case c
                where c.status = 'open' and c.creditor_id = (select id from huikuan.creditor where code = 'IBM-Y')
                  and not exists (
                    select 1 from act_ru_execution p
                    where p.business_key_ = %s
                      and (exists (select 1 from act_ru_task t where t.proc_inst_id_ = p.id_)
                        or exists (select 1 from act_ru_job j where j.process_instance_id_ = p.id_)))
                """.formatted(CaseNumbers.sql("c.id")))
                .query(Long.class)
                .list();
    }

    private static List<String> doubles(JdbcClient jdbc) {
        return jdbc.sql("""
                select concat(l.account_id, ' ', l.code) from huikuan.letter l
                where l.state = 'sent' and l.creditor_id = (select id from huikuan.creditor where code = 'IBM-Y')
                group by l.account_id, l.case_id, l.code, l.stage, l.step, l.attempt having count(*) > 1
                """).query(String.class).list();
    }
}
