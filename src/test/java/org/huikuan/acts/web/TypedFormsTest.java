package org.huikuan.acts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.CaseNumbers;
import org.huikuan.testing.PageForm;
import org.huikuan.testing.People;
import org.huikuan.testing.Session;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever somebody typed into a form of a page is there again when the form comes back. */
@ApplicationH2
class TypedFormsTest {

    private static final char BELL = 7;

    /** Nobody is told again what was no user's name, no file can be put back; the goods are not held, no letter left. */
    private static final Set<String> OTHERS =
            Set.of("/login", "/imports", "/cases/*/acts/lift-supply", "/cases/*/acts/delivery");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int port;

    private GridCase kase;
    private Session admin;

    @BeforeEach
    void aCaseWithAPromiseADisputeAndAHold() {
        kase = new GridCase(new CaseWorld(context));
        kase.promise("1000.00", "2026-03-06", kase.item("A"));
        kase.disputePart("B", "100.00");
        kase.hold("complaint", "2026-03-13");
        kase.world.asCollector(() -> kase.person("王建国"));
        new People(context.getBean(IdentityService.class)).arrive();
        admin = Session.at(port).logsIn("admin", "admin-of-the-tests");
    }

    @Test
    void withAControlCharacterTheFormComesAgainAndNothingOfItIsLost() {
        Map<String, PageForm> forms = forms();
        List<String> lost = new ArrayList<>();
        forms.forEach((action, form) -> {
            String sendTo = form.action().replace("/letters/release", "/letters/strike");
            String answer = admin.shown(sendTo, typedInto(form));
            Set<String> missing = form.typed().stream()
                    .filter(field -> !answer.contains(written(form, field)))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!missing.isEmpty() || !answer.contains("控制字符")) {
                lost.add(action + " " + missing + (answer.contains("控制字符") ? "" : " says nothing of it"));
            }
        });
        assertThat(lost).isEmpty();
        assertThat(forms).hasSizeGreaterThan(30);
    }

    /** A link that was kept, or a form opened in a tab of its own. */
    @Test
    void aPartOfAPageOpenedByItsAddressLeadsToThePage() {
        String file = "/cases/" + kase.id.number();
        String dispute = idOf("dispute");

        assertThat(admin.get(file + "/acts/resolve-dispute?of=" + dispute))
                .isEqualTo("302 " + file + "?act=resolve-dispute&of=" + dispute);
        assertThat(admin.get(file + "/acts/promise")).isEqualTo("302 " + file + "?act=promise");
        assertThat(admin.get(file + "/journal?before=1")).isEqualTo("302 " + file + "#part-journal");
        assertThat(admin.get(file + "/acts/nothing")).isEqualTo("404");
        assertThat(admin.body(file + "?act=resolve-dispute&of=" + dispute))
                .contains(
                        "hx-get=\"" + file + "/acts/resolve-dispute?of=" + dispute + "&amp;in=\" hx-trigger=\"load\"");
        assertThat(admin.body(file + "?act=nothing")).doesNotContain("hx-trigger=\"load\"></div></div>");
        assertThat(admin.part(file + "/acts/promise"))
                .doesNotContain("<html")
                .contains("hx-post=\"" + file + "/acts/promise\"");
    }

    /** Task forms show them as the reader's page would. */
    @Test
    void whatTaskFormsShowIsSaidInTheReadersLanguage() {
        String said = "result=refused, reason=R02";
        kase.world.asCollector(() -> kase.logContact(CaseWorld.fields(said)));
        GridCase court = new GridCase(kase.world);
        court.reach("Task_Enforce");
        String callSheet = "/api/cases/" + kase.id.number() + "/call-sheet";
        String visitSheet = "/api/cases/" + kase.id.number() + "/visit-sheet";
        String legal = "/api/cases/" + court.id.number() + "/legal";

        assertThat(admin.told(callSheet)).contains("\"R02\":\"R02 有钱但紧张\"", "\"open\":\"等待付款\"");
        assertThat(admin.told(legal)).contains("\"ruling-judgment\":\"判决（全部支持）\"");
        assertThat(admin.told(visitSheet)).contains("\"DM-4\":\"DM-4 出纳、应付会计\"", "\"sent\":\"已发出\"");

        admin.get("/?lang=en");

        assertThat(admin.told(callSheet)).contains("\"R02\":\"R02 has money, but tight\"");
        assertThat(admin.told(legal)).contains("\"ruling-judgment\":\"judgment\"", "\"number\":\"" + court.id.number());
        assertThat(admin.told(visitSheet)).contains("\"LV-4\":\"LV-4 title, security\"");
    }

    private static Map<String, String> typedInto(PageForm form) {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        form.typed().forEach(field -> fields.put(field, written(form, field) + BELL));
        fields.remove("_csrf");
        return fields;
    }

    private static String written(PageForm form, String field) {
        return "Zq" + form.typed().indexOf(field) + "Z";
    }

    /** By where they are sent, ids left aside. */
    private Map<String, PageForm> forms() {
        Map<String, PageForm> forms = new TreeMap<>();
        for (String page : pages()) {
            String html = page.contains("/acts/") ? admin.part(page) : admin.body(page);
            PageForm.in(html).stream()
                    .filter(form -> !form.typed().isEmpty())
                    .filter(form -> !OTHERS.contains(general(form.action())))
                    .forEach(form -> forms.putIfAbsent(general(form.action()), form));
        }
        return forms;
    }

    private static String general(String action) {
        return CaseNumbers.masked(action, "*").replaceAll("(?<=/)\\d+", "*").replaceAll("CM-\\d+", "*");
    }

    private Set<String> pages() {
        Set<String> pages = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(door -> door.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(TypedFormsTest::patterns)
                .filter(path -> !path.startsWith("/api/") && !path.matches(".*\\.(csv|xlsx|pdf|zip|dmn|yaml).*"))
                .map(this::real)
                .collect(Collectors.toCollection(TreeSet::new));
        String file = "/cases/" + kase.id.number() + "/acts/";
        context.getBean(Acts.class).all().stream()
                .filter(a -> a.ways().contains(Way.FILE))
                .forEach(
                        a -> pages.add(file + a.key() + "?of=" + of(a.subjects().of())));
        String money = "/accounts/HK/" + kase.customer + "/money?act=";
        pages.addAll(List.of(money + "receive", money + "renumber", money + "correct&of=" + kase.item("A")));
        return pages;
    }

    private String of(String id) {
        return switch (id) {
            case "personName" -> "王建国";
            case "promiseId", "disputeId", "holdId" -> idOf(id.substring(0, id.length() - "Id".length()));
            default -> "";
        };
    }

    private String real(String path) {
        return path.replace("{number}", kase.id.number())
                .replace("{creditor}", "HK")
                .replace("{customer}", kase.customer)
                .replace("creditors/{code}", "creditors/HK")
                .replace("{login}", People.nameOf(org.huikuan.shared.Role.COLLECTORS))
                .replaceAll("\\{[^}]+}", "1");
    }

    private static Stream<String> patterns(RequestMappingInfo door) {
        return Objects.requireNonNull(door.getPathPatternsCondition()).getPatternValues().stream();
    }

    private String idOf(String table) {
        return context.getBean(JdbcClient.class)
                .sql("select max(id) from huikuan." + table)
                .query(String.class)
                .single();
    }
}
