package org.huikuan.playbook.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Managers keep the playbook with four eyes; whoever collects finds what it says today. */
@ApplicationH2
class PlaybookPagesTest {

    private static final String OTHER = "playbook-manager";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    private Session writer;
    private Session reader;
    private Session collector;

    @BeforeEach
    void peopleArrive() {
        People people = new People(identity);
        people.arrive();
        people.arrives(OTHER, Role.MANAGERS.group());
        writer = Session.at(port).logsIn(People.nameOf(Role.MANAGERS), People.PASSWORD);
        reader = Session.at(port).logsIn(OTHER, People.PASSWORD);
        collector = Session.at(port).logsIn(People.nameOf(Role.COLLECTORS), People.PASSWORD);
    }

    @Test
    void collectorsFindWhatToAnswerInTheirLanguage() {
        assertThat(collector.body("/playbook?q=lbbz"))
                .contains("/playbook/entries/JK-07")
                .contains("请您按授权先办");
        assertThat(collector.body("/playbook?q=boss+away&lang=en")).contains("Please act on your authority");
        assertThat(collector.part("/playbook/excuses?q=lbbz"))
                .contains("data-reason=\"R03\"")
                .contains("data-result=\"reached-no-promise\"")
                .doesNotContain("<html");
        assertThat(collector.body("/playbook/excuses?q=lbbz"))
                .as("by its address")
                .contains("<html", "JK-07");
        assertThat(collector.body("/playbook/start")).contains("Money is the lifeblood");
        assertThat(collector.body("/playbook/entries/BS-7")).contains("Never:").doesNotContain("/playbook/change/");
        assertThat(collector.get("/playbook/change/BS-7")).isEqualTo("403");
        assertThat(collector.get("/playbook/entries/BS-77")).isEqualTo("404");
        assertThat(collector.body("/playbook?q=" + "x".repeat(4000))).contains("200");
        assertThat(collector.body("/playbook?kind=psychology&reason=R09"))
                .contains("PS-5")
                .doesNotContain("PS-9");
    }

    @Test
    void nothingChangesBeforeAnotherManagerApproves() {
        String proposal = writer.post("/playbook/change/new", excuse("公章在总部"));
        assertThat(proposal).startsWith("302 ").contains("/playbook/proposals/");
        String page = proposal.replaceAll(".*(/playbook/proposals/\\d+).*", "$1");
        assertThat(writer.body("/playbook")).contains(page);
        assertThat(collector.body("/playbook?q=" + URLEncoder.encode("公章在总部", UTF_8)))
                .doesNotContain("公章在总部</a>");

        Map<String, String> approval = Map.of("decision", "approved", "revision", "1");
        assertThat(writer.post(page, approval)).as("one's own").isEqualTo("403");
        assertThat(writer.answer(page, approval)).contains("另一位主管");
        assertThat(reader.post(page, Map.of("decision", "rejected", "revision", "1")))
                .as("a rejection says why")
                .isEqualTo("422");
        assertThat(reader.post(page, approval)).startsWith("302");

        assertThat(collector.body("/playbook?q=gzzzb")).contains("公章在总部</a>");
        assertThat(reader.post(page, approval)).as("decided once").isEqualTo("409");
    }

    @Test
    void whoeverWritesSecondIsToldWhatChanged() {
        String proposal = writer.post("/playbook/change/new", excuse("财务在封账"));
        String page = proposal.replaceAll(".*(/playbook/proposals/\\d+).*", "$1");
        String code = writer.body(page).replaceAll("(?s).*?/playbook/change/(JK-\\d+).*", "$1");
        String change = "/playbook/change/" + code;
        Map<String, String> first = excuse("财务在封账");
        first.put("revision", "1");
        first.put("nextZh", "封账日后当天联系");
        assertThat(writer.post(change, first)).startsWith("302");

        Map<String, String> second = excuse("财务封账中");
        assertThat(reader.post(change, second)).as("did not know of it").isEqualTo("409");
        second.put("revision", "1");
        assertThat(reader.post(change, second)).isEqualTo("409");
        assertThat(reader.answer(change, second))
                .contains("结果与下一步")
                .contains("value=\"财务封账中\"")
                .contains("name=\"revision\" value=\"2\"");
        second.put("revision", "2");
        assertThat(reader.post(change, second)).startsWith("302");

        assertThat(reader.post(page, Map.of("decision", "approved", "revision", "3")))
                .as("whoever wrote a part of it")
                .isEqualTo("403");
        assertThat(reader.post(page, Map.of("act", "withdraw-playbook-proposal")))
                .startsWith("302");
        assertThat(reader.body("/playbook/entries/" + code)).contains("已撤回");
    }

    @Test
    void whatNobodySaysIsRefusedAtItsField() {
        Map<String, String> wrong = excuse("没有预算");
        wrong.put("textZh", "请付 ${amount}");
        wrong.put("textEn", "[=amount]");
        wrong.put("cueZh", "");
        wrong.put("limitTimes", "1");
        wrong.put("effectiveOn", "2001-01-01");
        assertThat(writer.post("/playbook/change/new", wrong)).isEqualTo("422");
        assertThat(writer.answer("/playbook/change/new", wrong))
                .contains(
                        "id=\"w-textZh\"",
                        "id=\"w-textEn\"",
                        "id=\"w-cueZh\"",
                        "id=\"w-limitDays\"",
                        "id=\"w-effectiveOn\"")
                .contains("模板语法");
        Map<String, String> endless = excuse("长".repeat(4000));
        assertThat(writer.answer("/playbook/change/new", endless)).contains("id=\"w-titleZh\"");
        assertThat(writer.answer("/playbook/change/TQ-01", Map.of("because", "试试")))
                .contains("id=\"w-titleZh\"");
    }

    @Test
    void programsFindProposeAndDecide() {
        Caller mei = Caller.of("http://localhost:" + port, People.nameOf(Role.MANAGERS), People.PASSWORD);
        Caller other = Caller.of("http://localhost:" + port, OTHER, People.PASSWORD);
        assertThat(mei.get("/api/playbook?q=lbbz").body().get(0).path("code").asText())
                .isEqualTo("JK-07");
        assertThat(mei.get("/api/playbook?lane=love").status()).isEqualTo(400);

        var made = mei.post("/api/playbook-proposals", """
                {"code":"ZS-04","titleZh":"有客人也等","titleEn":"Wait although he has guests","textZh":"对方有客人时改约时间",
                 "textEn":"Arrange another time when he has guests","mark":"house","stages":["visit"],
                 "because":"在客人面前等候容易难堪"}""");
        assertThat(made.status()).isEqualTo(201);
        long id = made.body().path("id").asLong();
        assertThat(StreamSupport.stream(
                                mei.get("/api/playbook-proposals").body().spliterator(), false)
                        .map(p -> p.path("id").asLong()))
                .contains(id);
        assertThat(other.post(
                                "/api/playbook-proposals/" + id + "/decision",
                                "{\"decision\":\"approved\",\"revision\":1}")
                        .status())
                .isEqualTo(204);
        var versions = mei.get("/api/playbook/ZS-04").body();
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).path("state").asText()).isEqualTo("approved");
        assertThat(reader.body("/playbook/entries/ZS-04?version=2&with=1")).contains("禁止");
        assertThat(reader.body("/playbook/change/ZS-04?from=1")).contains("对方有客人时礼貌地等候");
    }

    private static Map<String, String> excuse(String title) {
        return new HashMap<>(Map.of(
                "kind", "excuse",
                "titleZh", title,
                "titleEn", "The seal is at headquarters",
                "cueZh", "谁能用章？",
                "textZh", "请总部扫描盖章，原件随后补。",
                "textEn", "Let headquarters scan it sealed; the original follows.",
                "reasons", "R03",
                "mark", "house",
                "because", "本月听到三次"));
    }
}
