package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.security.UserDirectory;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People are made and changed under Settings only, where the rules are. */
@ApplicationH2
class PeopleDoorTest {

    @Autowired
    private IdentityService identity;

    @Autowired
    private UserDirectory users;

    @LocalServerPort
    private int port;

    @BeforeEach
    void peopleArrive() {
        new People(identity).arrive();
    }

    @Test
    void anAdministratorMakesNobodyOverTheEnginesRest() {
        for (String name : new String[] {"system", "a-new-person"}) {
            HttpResponse<String> answer = administrator()
                    .post(
                            "/user/create",
                            "{\"profile\":{\"id\":\"" + name + "\",\"firstName\":\"x\"},"
                                    + "\"credentials\":{\"password\":\"a\"}}");

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("/settings/users");
            assertThat(identity.createUserQuery().userId(name).count()).isZero();
        }
    }

    @Test
    void norGivesARoleOrAPassword() {
        HttpResponse<String> role = administrator().put("/group/managers/members/a-collectors", "");
        HttpResponse<String> password = administrator().put("/user/a-collectors/credentials", "{\"password\":\"a\"}");

        assertThat(role.statusCode()).as(role.body()).isEqualTo(400);
        assertThat(password.statusCode()).as(password.body()).isEqualTo(400);
        assertThat(users.groupsOf("a-collectors")).doesNotContain("managers");
        assertThat(users.passwordIsRight("a-collectors", People.PASSWORD)).isTrue();
    }

    @Test
    void nobodyChangesTheOwnPasswordOrAddressThere() {
        EngineCaller collector = new EngineCaller(port, "a-collectors");

        assertThat(collector
                        .put(
                                "/user/a-collectors/credentials",
                                "{\"password\":\"a\",\"authenticatedUserPassword\":\"" + People.PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(collector
                        .put("/user/a-collectors/profile", "{\"id\":\"a-collectors\",\"email\":\"x@example.com\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(collector.get("/user/a-collectors/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void somebodyCalledSystemNeverLogsIn() {
        new People(identity).arrives("system", "collectors");
        try {
            assertThat(users.passwordIsRight("system", People.PASSWORD)).isFalse();
            assertThat(new EngineCaller(port, "system").get("/task").statusCode())
                    .isEqualTo(401);
        } finally {
            identity.deleteUser("system");
        }
    }

    private EngineCaller administrator() {
        return new EngineCaller(port, "a-camunda-admin");
    }
}
