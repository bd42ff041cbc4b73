package org.huikuan.acts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.acts.Act;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.ledger.byhand.OfAccount;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call there is, asked as each role and as nobody, against {@link AccessTable} and what acts say of themselves. */
@ApplicationH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTest {

    private static final String NOBODY = "nobody";

    @Autowired
    private IdentityService identity;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter door;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private Acts acts;

    @Autowired
    private List<Call> calls;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void peopleArrive() {
        new People(identity).arrive();
    }

    @Test
    void everyEndpointHasARowAndEveryRowAnEndpoint() {
        List<String> rows = rows().filter(
                        row -> !row.isOfEngine() && !row.path().startsWith("/camunda") && !isOfTraining(row))
                .map(AccessTable.Row::call)
                .sorted()
                .toList();
        Set<String> existing = endpoints.getHandlerMethods().keySet().stream()
                .flatMap(info -> callsOf(info).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(existing)
                .as("add a line to src/test/resources/security/access.csv and a rule to AccessRules, or remove them;"
                        + " the calls of acts need neither")
                .containsExactlyElementsOf(rows);
    }

    Stream<AccessTable.Row> rows() {
        Stream<AccessTable.Row> ofCalls = calls.stream()
                .map(c -> AccessTable.ofAct(c.path(), acts.of(c.act()).roles()));
        Stream<AccessTable.Row> files = acts.all().stream()
                .filter(act -> act.ways().contains(Way.FILE))
                .map(act -> AccessTable.ofAct("/cases/{number}/acts/" + act.key(), act.roles()));
        return Stream.of(AccessTable.rows(), ofCalls, files).flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theDoorLetsInWhomTheTableNames(AccessTable.Row row) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Boolean> cell : row.allowed().entrySet()) {
            for (String address : row.addresses()) {
                if (isLetIn(row.method(), sample(address), cell.getKey()) != cell.getValue()) {
                    wrong.add(cell.getKey() + (cell.getValue() ? " is refused " : " gets in to ") + address);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theServerRefusesTheSameAndFailsAtNone(AccessTable.Row row) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Boolean> cell : row.allowed().entrySet()) {
            boolean isHarmless = !cell.getValue() || row.method().equals("GET");
            if (isHarmless && !row.path().startsWith("/camunda")) {
                String address = sample(row.addresses().get(0));
                int status = ask(row.method(), address, cell.getKey());
                boolean fails = status >= 500 && !row.isOfEngine();
                if (fails || isRefusal(status) == cell.getValue()) {
                    wrong.add(cell.getKey() + " gets " + status + " from " + address);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The page is one; who may open it follows from the act that it is asked for. */
    @Test
    void aFormOfAnAccountIsForWhoeverMayDoItsAct() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Act<?, ?> act : acts.all()) {
            if (act.subjects() instanceof OfAccount && act.ways().contains(Way.PAGE)) {
                String address = "/accounts/999999999/999999999/money?act=" + act.key();
                AccessTable.Row row = AccessTable.ofAct(address, act.roles());
                for (Map.Entry<String, Boolean> cell : row.allowed().entrySet()) {
                    if (isRefusal(ask("GET", address, cell.getKey())) == cell.getValue()) {
                        wrong.add(cell.getKey() + " at " + address);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Does not exist without the profile; the door is the same. */
    private static boolean isOfTraining(AccessTable.Row row) {
        return Stream.of("/api/clock", "/clock/", "/mailbox", "/making").anyMatch(row.path()::startsWith);
    }

    private static boolean isRefusal(int status) {
        return status == 401 || status == 403 || status == 302;
    }

    /** Whether the security chains let the request pass; what lies behind them is not called. */
    private boolean isLetIn(String method, String address, String who) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        request.setServletPath(address);
        request.setCookies(new Cookie("HUIKUAN-CSRF", "t"));
        request.addHeader("X-HUIKUAN-CSRF", "t");
        if (!who.equals(NOBODY) && address.startsWith("/camunda")) {
            request.setSession(sessionOf(who));
            request.addHeader("X-XSRF-TOKEN", "token-of-the-session");
        } else if (!who.equals(NOBODY)) {
            request.addHeader("Authorization", passwordOf(who));
        }
        MockFilterChain behind = new MockFilterChain();
        door.doFilter(request, new MockHttpServletResponse(), behind);
        return behind.getRequest() != null;
    }

    private int ask(String method, String address, String who) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Cookie", "HUIKUAN-CSRF=t")
                .header("X-HUIKUAN-CSRF", "t")
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!who.equals(NOBODY)) {
            request.header("Authorization", passwordOf(who));
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static MockHttpSession sessionOf(String group) {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        "a-" + group, null, List.of(new SimpleGrantedAuthority(group)))));
        session.setAttribute("CAMUNDA_CSRF_TOKEN", "token-of-the-session");
        return session;
    }

    private static String passwordOf(String group) {
        String login = "a-" + group + ":" + People.PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    /** The path with something in the place of its variables. */
    private static String sample(String path) {
        return path.replace("{number}", "C9999999")
                .replace("{kind:[a-z][a-z-]*}", "invoices")
                .replaceAll("\\{[^}]+}", "999999999");
    }

    private static List<String> callsOf(RequestMappingInfo info) {
        List<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(path ->
                        (methods.isEmpty() ? List.of("GET") : methods).stream().map(m -> m + " " + path))
                .toList();
    }
}
