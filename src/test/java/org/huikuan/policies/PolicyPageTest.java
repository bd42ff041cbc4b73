package org.huikuan.policies;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.huikuan.model.DamagedTables;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager tries a changed table, is told what is wrong with it, and sees what is wrong with the one in force. */
@ApplicationH2
class PolicyPageTest {

    private static final String PAGE = "/settings/decisions";
    private static final String MOVE = PAGE + "/choose-move";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private PolicySettings settings;

    @Autowired
    private IdentityService identity;

    private Session manager;

    @BeforeEach
    void aManager() {
        new People(identity).arrive();
        manager = Session.at(port).logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD);
    }

    @AfterEach
    void theTableIsMended() {
        repository
                .createDeploymentQuery()
                .deploymentName("of Cockpit")
                .list()
                .forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @Test
    void aDraftShowsWhichExamplesItAnswersOtherwiseAndChangesNothing() {
        String later = DamagedTables.shipped("choose-move").replace("<text>15</text>", "<text>20</text>");

        String page = manager.uploaded(MOVE + "/try?lang=en", "choose-move.dmn", later);

        assertThat(page)
                .contains("Table Choose move tried")
                .containsPattern("Of \\d+ examples, [1-9]\\d* would be answered otherwise")
                .contains("From day past due: <strong>15</strong>", "From day past due: <strong>20</strong>")
                .contains("to the visit, not before day 15");
        assertThat(settings.all())
                .filteredOn(t -> t.key().equals("choose-move"))
                .allMatch(t -> t.version() == 1);
    }

    @Test
    void aDraftThatWouldBeRefusedIsNotAsked() {
        String page = manager.uploaded(
                MOVE + "/try?lang=en", "x.dmn", DamagedTables.withUnknownAnswer("choose-move", 2, "to"));

        assertThat(page)
                .contains("Table Choose move was not taken", "Rule 2", "转入阶段 To stage", DamagedTables.WORD)
                .contains("Allowed:", "reminder-call, visit, manager-visit, commercial-recovery, legal-action")
                .doesNotContain("examples,");
        assertThat(manager.uploaded(
                        MOVE + "?lang=zh", "x.dmn", DamagedTables.withUnknownAnswer("choose-move", 2, "to")))
                .contains("规则表“去向”未被采用", "第 2 条规则", "结果中的词不在词表内", "允许：");
    }

    @Test
    void aTableInForceThatCannotBeUsedIsMarked() {
        assertThat(manager.body(PAGE + "?lang=en")).doesNotContain("alert-danger");
        repository
                .createDeployment()
                .name("of Cockpit")
                .addString(
                        "processes/decisions/choose-move.dmn", DamagedTables.withUnknownAnswers("choose-move", "move"))
                .deploy();

        assertThat(manager.body(PAGE + "?lang=en"))
                .contains("alert-danger", "The version in force has mistakes", DamagedTables.WORD);
    }
}
