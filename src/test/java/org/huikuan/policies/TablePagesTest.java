package org.huikuan.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.huikuan.model.DamagedTables;
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

/** The pages of a policy table: a row is changed in a form, tried, submitted; somebody else approves; and back again. */
@ApplicationH2
class TablePagesTest {

    private static final String KEY = "dispute-terms";
    private static final String PAGE = "/settings/decisions/" + KEY;
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private PolicySheets sheets;

    @LocalServerPort
    private int port;

    private Session manager;
    private Session other;
    private int before;

    @BeforeEach
    void twoManagers() {
        new CaseWorld(context).on("2026-03-02");
        new People(identity).arrive();
        new People(identity).arrives("second-manager", "managers");
        manager = Session.at(port).logsIn("a-managers", People.PASSWORD);
        other = Session.at(port).logsIn("second-manager", People.PASSWORD);
        manager.get("/?lang=en");
        other.get("/?lang=en");
        before = sheets.versions(KEY).get(0).number();
    }

    @AfterEach
    void theTableIsAsItWas() {
        sheets.versions(KEY).stream()
                .filter(v -> v.number() > before)
                .map(v -> repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(KEY)
                        .decisionDefinitionVersion(v.number())
                        .singleResult())
                .forEach(v -> repository.deleteDeployment(v.getDeploymentId(), true));
    }

    @Test
    void aTableIsReadInTheWordsOfTheReader() {
        assertThat(manager.body("/settings/decisions/choose-move"))
                .contains("Choose move", "Legal action", "Asked by:", "Gaps and overlaps", "the software")
                .contains("〈Stage〉")
                .doesNotContain("??");
        assertThat(manager.body("/settings/decisions/choose-move?lang=zh"))
                .contains("去向", "法律追收", "使用之处：", "遗漏与重叠", "软件自带");
        assertThat(manager.body("/settings/decisions")).contains("href=\"/settings/decisions/choose-move\"");
    }

    @Test
    void aRowIsChangedInAFormAndSomebodyElseApproves() {
        String draft = location(manager.post(PAGE + "/drafts", Map.of()));
        assertThat(manager.body(draft))
                .contains("It does not differ from the version in force", "Add a row at the top");

        String row = draft + "/rows/"
                + sheets.read(KEY, sheets.content(KEY, before)).rows().get(0).id();
        String form = manager.body(row);
        assertThat(form).contains("one of the chosen", "name=\"c.answerWorkingDays\"", "Because, in English");
        Map<String, String> fields = new HashMap<>(Map.of(
                "revision", revision(form),
                "row", row.substring(row.lastIndexOf('/') + 1),
                "after", "",
                "m.reason", "one",
                "w.reason", "own-mistake",
                "c.whole", "-",
                "c.answerWorkingDays", "soon",
                "c.creditWorkingDays", "5",
                "zh", "我方差错（{reason}）：3 个工作日内答复。",
                "en", ""));
        assertThat(manager.answer(draft + "/rows", fields))
                .contains("id=\"wrong-en\"", "value=\"soon\"", "我方差错（{reason}）");
        fields.put("en", "Our own mistake ({reason}): answered within 3 working days.");
        assertThat(manager.answer(draft + "/rows", fields)).contains("id=\"wrong-answerWorkingDays\"");
        fields.put("c.answerWorkingDays", "3");
        assertThat(manager.post(draft + "/rows", fields)).isEqualTo("302 " + draft);
        assertThat(manager.post(draft + "/rows", fields)).isEqualTo("409");

        String page = manager.body(draft);
        assertThat(page).contains("changed", "<del", "would be answered otherwise");
        assertThat(manager.body(draft + "?past=true")).contains("decisions", "cannot be compared");
        assertThat(manager.answer(draft + "/submit", Map.of("revision", revision(page), "reason", "")))
                .contains("id=\"reason-wrong\"");
        page = manager.body(draft);
        assertThat(manager.post(
                        draft + "/submit", Map.of("revision", revision(page), "reason", "faster for our faults")))
                .isEqualTo("302 " + draft);
        assertThat(manager.post(draft + "/approve", Map.of())).isEqualTo("403");
        assertThat(other.answer(draft + "/reject", Map.of("said", ""))).contains("is missing");
        assertThat(other.post(draft + "/approve", Map.of("said", "agreed"))).isEqualTo("302 " + draft);

        assertThat(manager.body(PAGE))
                .contains("version " + (before + 1), "approved by", "faster for our faults", "within 3 working days");
        assertThat(manager.body(PAGE + "?with=" + before)).contains("Without comparison", "hk-changed");
        assertThat(manager.answer(PAGE + "/back", Map.of("version", String.valueOf(before), "reason", "")))
                .contains("id=\"reason-wrong\"");
        assertThat(manager.post(PAGE + "/back", Map.of("version", String.valueOf(before), "reason", "too fast")))
                .isEqualTo("302 " + PAGE + "?saved");
        assertThat(manager.body(PAGE)).contains("version " + (before + 2)).doesNotContain("within 3 working days");
    }

    @Test
    void rowsAreAddedMovedAndRemoved() {
        String draft = location(manager.post(PAGE + "/drafts", Map.of()));
        String first =
                sheets.read(KEY, sheets.content(KEY, before)).rows().get(0).id();
        String form = manager.body(draft + "/rows?after=" + first);
        assertThat(manager.post(
                        draft + "/rows",
                        Map.of(
                                "revision", revision(form),
                                "row", "",
                                "after", first,
                                "m.reason", "not",
                                "w.reason", "own-mistake",
                                "c.whole", "true",
                                "c.answerWorkingDays", "7",
                                "c.creditWorkingDays", "7",
                                "zh", "全部争议。",
                                "en", "All of it.")))
                .isEqualTo("302 " + draft);
        String page = manager.body(draft);
        assertThat(page).contains("All of it.", "none of", "added");
        String added = text(Pattern.compile("rows/(rule_\\d+)\""), page);

        assertThat(manager.post(draft + "/rows/" + added + "/up", Map.of("revision", revision(page))))
                .isEqualTo("302 " + draft);
        page = manager.body(draft);
        assertThat(page.indexOf("row-" + added)).isLessThan(page.indexOf("row-" + first));
        assertThat(manager.post(draft + "/rows/" + added + "/remove", Map.of("revision", revision(page))))
                .isEqualTo("302 " + draft);
        assertThat(manager.body(draft)).contains("It does not differ from the version in force");
        assertThat(manager.post(draft + "/withdraw", Map.of())).isEqualTo("302 " + draft);
        assertThat(manager.body(draft)).contains("withdrawn").doesNotContain("Add a row at the top");
    }

    @Test
    void aFileBecomesADraft() {
        String dmn = DamagedTables.shipped(KEY).replace("<text>10</text>", "<text>12</text>");
        manager.uploaded(PAGE, KEY + ".dmn", dmn);

        String list = manager.body("/settings/decisions");
        String draft = text(Pattern.compile("(/settings/decisions/drafts/\\d+)\""), list);
        assertThat(manager.body(draft)).contains("12", "changed");
        assertThat(sheets.versions(KEY).get(0).number()).isEqualTo(before);
        manager.post(draft + "/withdraw", Map.of());
    }

    private static String location(String answer) {
        assertThat(answer).startsWith("302 ");
        return answer.substring(4);
    }

    private static String revision(String page) {
        return text(REVISION, page);
    }

    private static String text(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
