package org.huikuan.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Administrators let people in, change what they may, and shut them out. */
@ApplicationH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UserStoryTest {

    private static final String OWN = "quiet river 27";

    @Autowired
    private UserSettings users;

    @Autowired
    private SettingsJournal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private javax.sql.DataSource database;

    @LocalServerPort
    private int port;

    private int next;

    @BeforeEach
    void anotherPerson() {
        next++;
    }

    @Test
    void aNewCollectorChoosesAPasswordBeforeAnythingElse() {
        String login = login();
        String oneTime = users.create(person(login), List.of("collectors", "team-default"));
        Session session = Session.at(port);

        assertThat(session.logsIn(login, oneTime).get("/cases")).isEqualTo("302 /me/password");
        assertThat(session.basic(login, oneTime, "/api/cases")).isEqualTo(403);
        assertThat(session.basic(login, oneTime, "/engine-rest/task")).isEqualTo(403);
        for (String shell : List.of(
                "/v3/api-docs",
                "/camunda/app/tasklist/default/",
                "/camunda/app/welcome/default/",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/tasklist/plugin/base/default",
                "/camunda/api/engine/engine/default/task")) {
            assertThat(session.get(shell)).as(shell).isIn("403", "302 /me/password");
            assertThat(session.basic(login, oneTime, shell)).as(shell).isIn(401, 403, 302);
        }
        assertThat(session.post("/me/password", Map.of("current", "wrong", "password", OWN, "again", OWN)))
                .startsWith("400");
        assertThat(session.post("/me/password", Map.of("current", oneTime, "password", OWN, "again", OWN)))
                .isEqualTo("302 /?password");

        assertThat(session.get("/cases")).isEqualTo("200");
        assertThat(session.basic(login, oneTime, "/api/cases")).isEqualTo(401);
        assertThat(session.basic(login, OWN, "/api/cases")).isEqualTo(200);
    }

    @Test
    void aRoleTakenAwayIsGoneInTheOpenSession() {
        String login = login();
        Session session = arrives(login, "managers");
        assertThat(session.get("/letters/release")).isEqualTo("200");

        users.change(login, person(login), List.of("collectors", "team-default"));

        assertThat(session.get("/letters/release")).isEqualTo("403");
        assertThat(session.get("/cases")).isEqualTo("200");
        assertThat(journal.newest("user", 1)).singleElement().satisfies(c -> assertThat(
                        List.of(c.subject(), c.field(), String.valueOf(c.from()), String.valueOf(c.to())))
                .containsExactly(login, "groups", "managers", "collectors, team-default"));
    }

    @Test
    void aDirectorIsGivenTheRoleOnThePeoplePageAndOpensNoCase() {
        Session session = arrives(login(), "director");

        assertThat(session.get("/")).isEqualTo("200");
        assertThat(session.body("/")).doesNotContain("href=\"/cases\"", "href=\"/letters\"");
        assertThat(session.get("/me")).isEqualTo("200");
        assertThat(session.get("/cases")).isEqualTo("403");
        assertThat(session.get("/accounts")).isEqualTo("403");
        assertThat(session.get("/letters")).isEqualTo("403");
    }

    @Test
    void theSessionOfSomebodyLockedEnds() {
        String login = login();
        Session session = arrives(login, "managers");

        users.lock(login, true);

        assertThat(session.get("/cases")).startsWith("302 ").endsWith("/login");
        assertThat(session.basic(login, OWN, "/api/cases")).isEqualTo(401);
        users.lock(login, false);
        assertThat(session.basic(login, OWN, "/api/cases")).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsOfThePerson() {
        String login = login();
        Session here = arrives(login, "managers");
        Session elsewhere = Session.at(port).logsIn(login, OWN);
        assertThat(elsewhere.get("/cases")).isEqualTo("200");
        String other = OWN + " and another";

        here.post("/me/password", Map.of("current", OWN, "password", other, "again", other));

        assertThat(here.get("/cases")).isEqualTo("200");
        assertThat(elsewhere.get("/cases")).isEqualTo("302 /login");
    }

    @Test
    void aHashFromBeforeIsReplacedAtTheNextLogin() {
        String login = login();
        arrives(login, "managers");
        String salt = jdbc.sql("select salt_ from act_id_user where id_ = ?")
                .param(login)
                .query(String.class)
                .single();
        jdbc.sql("update act_id_user set pwd_ = ? where id_ = ?")
                .params(new PasswordManager(new Sha512HashDigest(), List.of()).encrypt(OWN + salt), login)
                .update();

        assertThat(Session.at(port).basic(login, "wrong", "/api/cases")).isEqualTo(401);
        assertThat(Session.at(port).basic(login, OWN, "/api/cases")).isEqualTo(200);

        assertThat(jdbc.sql("select pwd_ from act_id_user where id_ = ?")
                        .param(login)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt");
        assertThat(Session.at(port).logsIn(login, OWN).get("/cases")).isEqualTo("200");
    }

    @Test
    void nobodyHasASessionBeforeTheLogin() {
        Session nobody = Session.at(port);
        nobody.get("/cases?stage=visit");
        nobody.get("/camunda/app/cockpit/default/");
        nobody.get("/nowhere");
        nobody.logsIn("nobody", "wrong");

        assertThat(nobody.cookies()).doesNotContain("JSESSIONID");

        String login = login();
        arrives(login, "managers");
        assertThat(nobody.post("/login", Map.of("username", login, "password", OWN)))
                .isEqualTo("302 /nowhere");
        assertThat(nobody.cookies()).contains("JSESSIONID");
    }

    @Test
    void theLastAdministratorStays() {
        new People(identity).arrive();
        List<String> others = users.all().stream()
                .filter(p -> p.groups().contains(Role.ADMINISTRATORS.group()))
                .map(Person::login)
                .filter(p -> !p.equals("a-camunda-admin"))
                .toList();
        others.forEach(p -> users.lock(p, true));
        try {
            assertThatThrownBy(() -> users.lock("a-camunda-admin", true))
                    .hasMessage("locked: At least one administrator who can log in must remain.");
            assertThatThrownBy(() -> users.delete("a-camunda-admin"))
                    .hasMessage("delete: At least one administrator who can log in must remain.");
            assertThatThrownBy(() -> users.change("a-camunda-admin", person("x"), List.of("managers")))
                    .hasMessage("groups: At least one administrator who can log in must remain.");
            assertThat(users.get("a-camunda-admin").groups()).contains("camunda-admin");
        } finally {
            others.forEach(p -> users.lock(p, false));
        }
    }

    @Autowired
    private org.camunda.bpm.engine.IdentityService identity;

    @Test
    void somebodyWithWorkIsLockedAndNotDeleted() {
        String login = login();
        users.create(person(login), List.of("collectors"));
        long account = Ledgers.in(database).account("WORK-" + next);
        jdbc.sql("update huikuan.account set collector = ? where id = ?")
                .params(login, account)
                .update();

        assertThatThrownBy(() -> users.delete(login))
                .hasMessage(
                        "delete: Tasks, cases or customers are still in this person’s hands. Hand them over first, or lock the login.");

        jdbc.sql("update huikuan.account set collector = null where id = ?")
                .param(account)
                .update();
        users.delete(login);
        assertThat(users.all()).extracting(Person::login).doesNotContain(login);
    }

    @Test
    void noPasswordIsEverWrittenDown() {
        String login = login();
        String given = users.create(person(login), List.of());
        String again = users.newPassword(login);

        assertThat(journal.newest("", 1000).toString()).doesNotContain(given, again);
    }

    @Test
    void mistakesAreToldAtTheirFields() {
        assertThatThrownBy(() -> users.create(Map.of("login", "a b", "email", "x"), List.of("kings")))
                .hasMessage(
                        "login: Letters, digits and . _ @ - only, beginning with a letter or digit.; firstName: Please fill this in."
                                + "; email: This is no mail address.; groups: This value is not known.");
        assertThatThrownBy(() -> users.create(person("ADMIN"), List.of())).hasMessage("login: This is taken already.");
    }

    private Session arrives(String login, String... groups) {
        String oneTime = users.create(person(login), List.of(groups));
        users.choosePassword(login, Map.of("current", oneTime, "password", OWN, "again", OWN));
        return Session.at(port).logsIn(login, OWN);
    }

    private String login() {
        return "new-" + next;
    }

    private static Map<String, String> person(String login) {
        return Map.of("login", login, "firstName", "New", "lastName", "Person");
    }
}
