package org.huikuan.playbook.talks;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands beside a talk; what was used in it is kept, and not used with a customer more often than it may be. */
@ApplicationH2
class TechniquesTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @Test
    void sympathyIsAskedForOnceAQuarter() {
        CaseWorld world = new CaseWorld(context).on("2026-03-02");
        new People(world.get(IdentityService.class)).arrive();
        long account = world.ledgers.account("TECH-1");
        world.ledgers.invoice(account, "TECH-1-1", "1200.00", "2026-03-01");
        world.run(account);
        CaseId id = world.caseOf(account).id();
        Caller collector = Caller.of("http://localhost:" + port, People.nameOf(Role.COLLECTORS), People.PASSWORD);
        String contacts = "/api/cases/" + id.number() + "/contacts";

        assertThat(collector.post(contacts, said("\"TQ-99\"")).status())
                .as("no technique")
                .isEqualTo(400);
        assertThat(collector.post(contacts, said("\"TQ-07\", \"TQ-01\"")).status())
                .isLessThan(300);
        assertThat(collector
                        .get("/api/cases/" + id.number() + "/journal")
                        .body()
                        .toString())
                .contains("TQ-07");

        world.on("2026-05-30");
        Caller.Answer soon = collector.post(contacts, said("\"TQ-07\""));
        assertThat(soon.status()).isEqualTo(400);
        assertThat(soon.body().toString())
                .contains("techniques")
                .contains("2026-03-02")
                .contains("2026-05-31");
        assertThat(collector.post(contacts, said("\"TQ-01\"")).status()).isLessThan(300);

        world.on("2026-05-31");
        assertThat(collector.post(contacts, said("\"TQ-07\"")).status()).isLessThan(300);
        assertThat(world.get(JdbcClient.class)
                        .sql("select u.code from huikuan.technique_use u where u.account_id = :account order by u.id")
                        .param("account", account)
                        .query(String.class)
                        .list())
                .containsExactly("TQ-07", "TQ-01", "TQ-01", "TQ-07");
    }

    @Test
    void whoNeverSpokeToTheCustomerBeginsWithTheRightMind() {
        CaseWorld world = new CaseWorld(context).on("2026-03-02");
        new People(world.get(IdentityService.class)).arrive();
        long account = world.ledgers.account("TECH-2");
        world.ledgers.invoice(account, "TECH-2-1", "1200.00", "2026-03-01");
        world.run(account);
        CaseId id = world.caseOf(account).id();
        Session collector = Session.at(port).logsIn(People.nameOf(Role.COLLECTORS), People.PASSWORD);
        String call = "/tasks/" + world.task(id, "Task_CallTheCustomer").getId();
        assertThat(collector.body(call)).contains("拨号之前", "公司应得的货款", "弄清楚再拨号", "被拒绝的是这一次付款", "每次谈话都以一个日期结束");

        world.complete(id, "Task_CallTheCustomer", "result=not-reached, note=无人接听");
        world.on("2026-03-03").fireDueTimers(id);
        String again = "/tasks/" + world.task(id, "Task_CallTheCustomer").getId();
        assertThat(collector.body(again)).doesNotContain("拨号之前");
        assertThat(collector.body("/playbook/start"))
                .as("why we collect")
                .contains("资金是企业的血脉", "体现自身价值", "福利的保障", "一份责任");
    }

    private static String said(String techniques) {
        return """
                {"result":"says-paid","person":"王经理","note":"说周一已汇","techniques":[%s]}""".formatted(techniques);
    }
}
