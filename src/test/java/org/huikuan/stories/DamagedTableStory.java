package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Stage;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseState;
import org.huikuan.cases.promises.Promises;
import org.huikuan.golive.TablesInForce;
import org.huikuan.model.DamagedTables;
import org.huikuan.policies.PolicyMistake;
import org.huikuan.policies.PolicyTables;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables in force that nobody can read, put there past every check: money is recorded, promises are judged, cases open
 * and close, the release's own tables answer, and it is told. Run on both databases.
 */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class DamagedTableStory {

    private static final String NAME = "damaged by a story";

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private GridCase kase;

    @BeforeEach
    void aCaseWithAPromise() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
    }

    @AfterEach
    void theDamageIsMended() {
        RepositoryService repository = world.get(RepositoryService.class);
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @Test
    void aWordThatNobodyKnowsStopsNoReceipt() {
        deploy("choose-move", DamagedTables.withUnknownAnswers("choose-move", "to"));
        deploy("set-priority", DamagedTables.withoutLastRule("set-priority"));

        thePromiseIsBrokenAndTheMoneyComes();

        assertThat(wrong("choose-move")).contains("wrong-word");
        assertThat(wrong("set-priority")).contains("last-rule");
        assertThat(world.get(TablesInForce.class).unusable()).contains("choose-move", "set-priority");
    }

    @Test
    void aTableThatTheDatabaseHasLostStopsNoReceipt() {
        deploy("choose-move", DamagedTables.shipped("choose-move"));
        spoil();

        thePromiseIsBrokenAndTheMoneyComes();

        assertThat(wrong("choose-move")).containsExactly("no-dmn");
    }

    @Test
    void casesOpenWithWhateverTables() {
        Stream.of("choose-entry", "set-priority", "choose-letter")
                .forEach(key -> deploy(key, DamagedTables.withoutLastRule(key)));
        deploy("choose-entry", DamagedTables.withUnknownAnswers("choose-entry", "stage"));

        GridCase other = new GridCase(world);

        assertThat(world.caseNow(other.id).position().stage()).isEqualTo(Stage.REMINDER_CALL);
        assertThat(world.tasks(other.id)).containsExactly(GridCase.CALL);
        assertThat(decisions(other))
                .filteredOn(d -> d.key().equals("choose-entry"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.tableVersion()).isZero();
                    assertThat(d.becauseZh()).contains("按软件自带的规则表判断");
                    assertThat(d.becauseEn()).contains("this release's own table has answered");
                });
    }

    private void thePromiseIsBrokenAndTheMoneyComes() {
        world.on("2026-03-11");
        receive("R1", "500.00", kase.item("A"));
        world.fireDueTimers(kase.id);
        assertThat(world.get(Promises.class).of(List.of(kase.id)).get(kase.id))
                .extracting(Promise::state)
                .containsExactly(PromiseState.BROKEN);
        assertThat(decisions(kase))
                .filteredOn(d -> d.key().equals("choose-move"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.tableVersion()).isZero();
                    assertThat(d.rule()).isEqualTo("rule_promise_broken");
                });
        assertThat(world.tasks(kase.id)).containsExactly(GridCase.CALL);
        world.engineFollows(kase.id);

        receive("R2", "700.00", kase.item("A"));
        receive("R3", "800.00", kase.item("B"));

        assertThat(world.caseNow(kase.id).status()).isEqualTo(CaseStatus.SETTLED);
        assertThat(world.tasks(kase.id)).isEmpty();
    }

    private void receive(String reference, String amount, String invoice) {
        world.cashier.receive(kase.customer, kase.customer + "-" + reference, amount, invoice);
    }

    private List<KeptDecision> decisions(GridCase of) {
        return world.get(Decisions.class).about(of.id.value());
    }

    private List<String> wrong(String key) {
        return world.get(PolicyTables.class).findings(key).stream()
                .map(PolicyMistake::code)
                .distinct()
                .toList();
    }

    /** As somebody with the rights of an administrator may in Cockpit. */
    private void deploy(String key, String dmn) {
        DeploymentWithDefinitions done = world.get(RepositoryService.class)
                .createDeployment()
                .name(NAME)
                .addString("processes/decisions/" + key + ".dmn", dmn)
                .deployWithResult();
        assertThat(done.getDeployedDecisionDefinitions()).hasSize(1);
    }

    private void spoil() {
        assertThat(JdbcClient.create(world.get(javax.sql.DataSource.class))
                        .sql("""
                        update act_ge_bytearray set bytes_ = :nonsense
                        where deployment_id_ in (select id_ from act_re_deployment where name_ = :name)""")
                        .param("nonsense", "<definitions".getBytes(StandardCharsets.UTF_8))
                        .param("name", NAME)
                        .update())
                .isEqualTo(1);
    }
}
