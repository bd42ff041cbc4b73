package org.huikuan.golive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.administration.CreditorSettings;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Role;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checklist on the Monday of going live, 2 March 2026, as a manager reads it. */
@ApplicationH2
class GoingLiveTest {

    private static final AtomicInteger COLLECTORS = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private JdbcClient jdbc;

    @BeforeEach
    void monday() {
        world = new CaseWorld(context).on("2026-03-02");
        world.ledgers.creditor();
        jdbc = JdbcClient.create(world.get(DataSource.class));
        new People(world.get(IdentityService.class)).arrive();
    }

    @AfterEach
    void theSeedAgain() {
        jdbc.sql("update huikuan.creditor set backlog_portion = 20 where code = 'HK'")
                .update();
    }

    /** Due on Sunday 17 May: on Monday it may still be paid, once rest days extend; nobody has paid, so it is not settled. */
    @Test
    void theCaseOfAnItemDueOnASundayEndsWhenRestDaysExtendAndOpensOnTuesday() {
        world.on("2026-05-18");
        long account = world.ledgers.account("RESTDAY");
        world.ledgers.invoice(account, "INV-RESTDAY", "500.00", "2026-05-15");
        world.ledgers.invoice(account, "INV-RESTDAY-2", "500.00", "2026-05-17");
        world.ledgers.invoice(world.ledgers.account("RESTDAY-2"), "INV-RESTDAY-3", "500.00", "2026-05-17");
        long sunday = world.get(org.huikuan.ledger.Accounts.class)
                .find("HK", "RESTDAY-2")
                .orElseThrow()
                .id();
        world.run(List.of(account, sunday));
        CaseId friday = world.caseOf(account).id();
        CaseId weekend = world.caseOf(sunday).id();
        try {
            restDaysExtend("true");

            assertThat(world.caseNow(weekend).status()).isEqualTo(CaseStatus.WITHDRAWN);
            assertThat(world.caseNow(friday).isOpen()).isTrue();
            assertThat(manager().body("/going-live?creditor=HK&lang=zh")).contains("顺延至下一工作日付款");
            world.on("2026-05-19").run(sunday);
            assertThat(world.caseOf(sunday).isOpen()).isTrue();
        } finally {
            restDaysExtend("false");
        }
    }

    private void restDaysExtend(String value) {
        CreditorSettings settings = world.get(CreditorSettings.class);
        Map<String, String> form = new HashMap<>();
        settings.get("HK").asText().forEach((field, is) -> form.put(field, is == null ? "" : is));
        form.put("restDaysExtend", value);
        world.as("anna", "camunda-admin", () -> settings.change("HK", form));
        jdbc.sql("update huikuan.creditor set is_default = true where code = 'DEFAULT'")
                .update();
    }

    @Test
    void saysHowManyOldCasesWaitForTheirTurnAndUntilWhen() {
        jdbc.sql("update huikuan.creditor set backlog_portion = 1 where code = 'HK'")
                .update();
        List<Long> accounts = new ArrayList<>();
        String collector = "golive" + COLLECTORS.incrementAndGet();
        for (int i = 0; i < 4; i++) {
            String customer = collector + "-" + i;
            long account = world.ledgers.account(customer);
            jdbc.sql("update huikuan.account set collector = ? where id = ?")
                    .params(collector, account)
                    .update();
            world.ledgers.invoice(account, "INV-" + customer, "500.00", "2025-12-01");
            accounts.add(account);
        }
        Creditor creditor = world.get(Creditors.class).find("HK").orElseThrow();
        world.get(UnitOfWork.class).inNew(() -> world.get(DailyWork.class).beginDay(creditor, world.today()));
        world.run(accounts);

        String page = manager().body("/going-live?creditor=HK&lang=en");

        assertThat(page).containsPattern("Old cases that wait for their turn: \\d+; the last is dealt out on 2026-03-");
        assertThat(manager().body("/going-live?creditor=HK&lang=zh")).contains("个存量案件等待下达");
    }

    @Test
    void asksForABackupUntilOneWasTakenAndAgainAfterAWeek() {
        jdbc.sql("delete from huikuan.setting_change where area = 'backup'").update();
        assertThat(manager().body("/going-live?lang=en")).contains("None was taken yet");

        Session administrator = Session.at(port).logsIn(People.nameOf(Role.ADMINISTRATORS), People.PASSWORD);
        assertThat(administrator.post("/settings/backup", Map.of())).startsWith("200");
        assertThat(manager().body("/going-live?lang=en")).contains("Last taken on 2026-03-02.");

        world.on("2026-03-10");
        assertThat(manager().body("/going-live?lang=en")).contains("Last taken on 2026-03-02, more than a week ago");
    }

    @Test
    void givesTheCustomersWithAGapAsAFileToComplete() {
        String customer = "GAP" + COLLECTORS.incrementAndGet();
        world.ledgers.account(customer);

        assertThat(manager().body("/going-live/customers.csv?creditor=HK&gap=collector"))
                .startsWith("\uFEFF\"customer\",\"name\",\"address\",\"email\",\"phone\",\"collector\",\"creditor\"")
                .contains(customer);
        assertThat(manager().get("/going-live/customers.csv?creditor=HK&gap=luck"))
                .isEqualTo("404");
        assertThat(manager().get("/going-live?creditor=nobody")).isEqualTo("404");
    }

    @Test
    void sendsNoTrialToWhatIsNoAddress() {
        assertThat(manager().post("/going-live/mail", Map.of("recipient", "not an address")))
                .startsWith("400");
    }

    private Session manager() {
        return Session.at(port).logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD);
    }
}
