package org.huikuan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.Conflict;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.PortfolioWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Customers assigned by rules and by files; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class AssignmentRuleStory {

    @Autowired
    private ApplicationContext context;

    private PortfolioWorld world;
    private GridCase kase;

    @BeforeEach
    void aCaseOfNobody() {
        world = new PortfolioWorld(new CaseWorld(context));
        world.people();
        kase = new GridCase(world.cases);
    }

    @AfterEach
    void noRuleStays() {
        world.cases.asManager(() -> rules().replace(List.of()));
    }

    @Test
    void triesTheRulesOutFirstAndThenAppliesThem() {
        rules(
                range("team=west, collector=xia, amountFrom=5000.00"),
                range("team=west, collector=yan, amountFrom=1000.00"));

        assertThat(tried()).singleElement().satisfies(m -> {
            assertThat(m.customer()).isEqualTo(kase.customer);
            assertThat(m.collector()).isEqualTo("yan");
            assertThat(m.rule()).isEqualTo(2);
        });
        assertThat(world.assignee(kase)).isNull();

        assertThat(apply()).isEqualTo(new MoveReport(1, 0, List.of()));

        assertThat(world.assignee(kase)).isEqualTo("yan");
        assertThat(world.cases.teamsOfTasks(kase.id)).containsExactly("team-west");
        assertThat(world.journal(kase.account)).contains("case-reassigned: west, yan (rule 2)");
        assertThat(tried()).isEmpty();
        assertThat(apply()).isEqualTo(MoveReport.NOTHING);
    }

    @Test
    void putsNewCustomersOfAnImportInChargeOfWhomTheRulesName() {
        String shanghai = kase.customer + "-S";
        String leeds = kase.customer + "-L";
        String named = kase.customer + "-N";
        rules(
                range("team=default, collector=wei, country=CN, addressPrefix=上海市"),
                range("team=west, country=GB, language=en"));

        world.customersFile("customer,name,language,country,address,collector\n" + shanghai + ",申宏,zh,CN,上海市嘉定区,\n"
                + leeds + ",Northwick,en,GB,Leeds,\n" + named + ",江海,zh,CN,上海市,qin\n");

        assertThat(world.customer(shanghai).collector()).isEqualTo("wei");
        assertThat(world.customer(leeds).team()).isEqualTo("west");
        assertThat(world.customer(leeds).collector()).isIn("xia", "yan");
        assertThat(world.customer(named).collector()).isEqualTo("qin");
        assertThat(world.journal(world.customer(shanghai).accountId()))
                .contains("account-assigned: default, wei (rule 1)");
    }

    @Test
    void keepsTheRulesInOrderAndRefusesNonsense() {
        rules(range("team=default"), range("team=west"));
        long second = ids().get(1);
        world.cases.asManager(() -> rules().raise(second));
        world.cases.asManager(
                () -> assertThat(rules().all()).extracting(r -> r.team()).containsExactly("west", "default"));

        assertThatThrownBy(() -> world.cases.asManager(() -> rules().remove(second)))
                .as("the list is another one meanwhile")
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> world.cases.asManager(() -> rules().add(fields(
                        "team=nowhere, country=XX, language=fr, amountFrom=10, amountBelow=9, creditor=NO"))))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("team: there is no team 'nowhere'")
                .hasMessageContaining("country: XX")
                .hasMessageContaining("language: fr")
                .hasMessageContaining("amountBelow")
                .hasMessageContaining("creditor: there is no creditor 'NO'");
    }

    @Test
    void movesByFileAfterALookAndTheSameFileAgainChangesNothing() {
        List<FileEntry> file = List.of(
                new FileEntry(2, "HK", kase.customer, "west", "xia"),
                new FileEntry(3, "", "NO-SUCH", "west", ""),
                new FileEntry(4, "HK", kase.customer, "", "wei"),
                new FileEntry(5, "XX", kase.customer, "", "wei"));

        PortfolioUpload upload = look(file);

        assertThat(upload.changes()).singleElement().satisfies(l -> assertThat(l.line())
                .isEqualTo(2));
        assertThat(upload.refused())
                .extracting(l ->
                        l.line() + " " + l.wrong().field() + " " + l.wrong().getReason())
                .containsExactly(
                        "3 customer there is no customer 'NO-SUCH' that you may see",
                        "4 customer customer '" + kase.customer + "' stands in the file twice; line 2 counts",
                        "5 creditor there is no creditor 'XX'");
        assertThat(world.assignee(kase)).isNull();

        assertThat(apply(upload)).isEqualTo(new MoveReport(1, 0, List.of()));
        assertThat(world.assignee(kase)).isEqualTo("xia");
        assertThatThrownBy(() -> apply(upload)).isInstanceOf(Conflict.class);

        PortfolioUpload again = look(file.subList(0, 1));
        assertThat(again.changes()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void doesNotOverrunByFileWhatWasDecidedAfterTheLook() {
        PortfolioUpload upload = look(List.of(new FileEntry(2, "HK", kase.customer, "west", "xia")));
        world.assign(kase, "default", "wei");

        MoveReport report = apply(upload);

        assertThat(report.moved()).isZero();
        assertThat(report.faults()).hasSize(1);
        assertThat(world.assignee(kase)).isEqualTo("wei");
    }

    private String range(String words) {
        return words + ", customerFrom=" + kase.customer + ", customerTo=" + kase.customer + "-ZZ";
    }

    private void rules(String... all) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (String one : all) {
            values.add(fields(one));
        }
        world.cases.asManager(() -> rules().replace(values));
    }

    private List<Long> ids() {
        List<Long> ids = new ArrayList<>();
        world.cases.asManager(() -> rules().all().forEach(r -> ids.add(r.id())));
        return ids;
    }

    private List<RuleTrial.Move> tried() {
        List<RuleTrial.Move> moves = new ArrayList<>();
        world.cases.asManager(
                () -> moves.addAll(context.getBean(RuleTrial.class).tryOut(false)));
        return moves;
    }

    private MoveReport apply() {
        MoveReport[] report = new MoveReport[1];
        world.cases.asManager(() -> report[0] = context.getBean(RuleTrial.class).apply(false));
        return report[0];
    }

    private PortfolioUpload look(List<FileEntry> file) {
        PortfolioUpload[] upload = new PortfolioUpload[1];
        world.cases.asManager(
                () -> upload[0] = context.getBean(UploadActs.class).look("portfolio.csv", file));
        return upload[0];
    }

    private MoveReport apply(PortfolioUpload upload) {
        MoveReport[] report = new MoveReport[1];
        world.cases.asManager(
                () -> report[0] = context.getBean(UploadActs.class).apply(upload.id()));
        return report[0];
    }

    private RuleActs rules() {
        return context.getBean(RuleActs.class);
    }
}
