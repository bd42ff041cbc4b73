package org.huikuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A collector of another team at every address there is of a case, an account and what belongs to it: nothing. */
@ApplicationH2
class ForeignDoorsTest {

    private static final String STRANGER = "b-collector-of-west";

    /** Whatever some act wants to be told. */
    private static final String EVERYTHING = """
            {"reason":"complaint","until":"2026-03-20","amount":"1000.00","date":"2026-03-06","note":"x","whole":true,
             "result":"reached","team":"west","stage":"visit","to":"b-collector-of-west","decision":"accepted",
             "state":"delivered","on":"2026-03-02","kind":"other","document":1,"code":"CM-01","name":"x","terms":"NET30"}
            """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int port;

    private GridCase kase;
    private Caller stranger;

    @BeforeEach
    void aCaseOfTheDefaultTeamAndACollectorOfAnother() {
        kase = new GridCase(new CaseWorld(context));
        kase.world.ledgers.team("west");
        kase.promise("1000.00", "2026-03-06", kase.item("A"));
        kase.disputePart("B", "100.00");
        kase.hold("complaint", "2026-03-13");
        IdentityService identity = context.getBean(IdentityService.class);
        new People(identity).arrive();
        if (identity.createGroupQuery().groupId("team-west").count() == 0) {
            identity.saveGroup(identity.newGroup("team-west"));
        }
        new People(identity).arrives(STRANGER, "collectors", "team-west");
        stranger = Caller.of("http://localhost:" + port, STRANGER, People.PASSWORD);
    }

    @AfterEach
    void theStrangerLeavesSoThatNobodyGetsTheirCustomers() {
        kase.world.get(IdentityService.class).deleteUser(STRANGER);
    }

    @Test
    void seesNothingOfIt() {
        List<String> seen = new ArrayList<>();
        for (String address : addresses(RequestMethod.GET)) {
            HttpResponse<byte[]> answer = stranger.download(address);
            boolean nothing = new String(answer.body(), StandardCharsets.UTF_8).contains("\"total\":0,");
            if (answer.statusCode() != 404 && answer.statusCode() != 403 && !nothing) {
                seen.add(answer.statusCode() + " " + address);
            }
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void findsItInNoList() {
        Session pages = Session.at(port).logsIn(STRANGER, People.PASSWORD);
        for (String list : List.of("/cases", "/letters", "/accounts", "/work", "/")) {
            String asked = list + "?q=" + kase.customer + "-&customer=" + kase.customer;
            String shown = pages.body(asked).replace(kase.customer + "-\"", "").replace(kase.customer + "\"", "");
            assertThat(shown).as(list).doesNotContain(kase.customer + "<", kase.id.number());
        }
        for (String list : List.of("/api/cases", "/api/letters", "/api/tasks/cards", "/api/exports/cases")) {
            assertThat(stranger.get(list + "?size=200&customer=" + kase.customer)
                            .body()
                            .toString())
                    .as(list)
                    .doesNotContain("\"" + kase.customer + "\"", kase.id.number());
        }
    }

    @Test
    void changesNothingOfIt() {
        long before = lines();
        List<String> done = new ArrayList<>();
        for (String address : addresses(RequestMethod.POST)) {
            int status = stranger.post(address, EVERYTHING).status();
            if (status < 400 || status >= 500) {
                done.add(status + " " + address);
            }
        }
        assertThat(done).isEmpty();
        assertThat(lines()).isEqualTo(before);
        kase.world.engineFollows(kase.id);
    }

    /** With the real number, customer and ids in the place of the variables. */
    private Set<String> addresses(RequestMethod method) {
        Set<String> addresses = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(door -> door.getMethodsCondition().getMethods().contains(method))
                .flatMap(ForeignDoorsTest::patterns)
                .filter(path -> path.matches(".*(\\{number}|\\{customer}|/(promises|disputes|holds)/\\{id}).*"))
                .map(path -> path.replace("{number}", kase.id.number())
                        .replace("{creditor}", "HK")
                        .replace("{customer}", kase.customer)
                        .replace("promises/{id}", "promises/" + idOf("promise"))
                        .replace("disputes/{id}", "disputes/" + idOf("dispute"))
                        .replace("holds/{id}", "holds/" + idOf("hold"))
                        .replaceAll("\\{[^}]+}", "1"))
                .forEach(addresses::add);
        assertThat(addresses).hasSizeGreaterThan(15);
        return addresses;
    }

    private static Stream<String> patterns(RequestMappingInfo door) {
        return Objects.requireNonNull(door.getPathPatternsCondition()).getPatternValues().stream();
    }

    private long idOf(String table) {
        return database()
                .sql("select max(id) from huikuan." + table)
                .query(Long.class)
                .single();
    }

    /** Of the journal of the account, which every change writes. */
    private long lines() {
        return database()
                .sql("select count(*) from huikuan.journal where account_id = ?")
                .param(kase.account)
                .query(Long.class)
                .single();
    }

    private JdbcClient database() {
        return JdbcClient.create(context.getBean(DataSource.class));
    }
}
