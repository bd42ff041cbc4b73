package org.huikuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The cookie of a session is the server's own, new at the login, and worth nothing after the logout. */
@ApplicationH2
class SessionsTest {

    private static final String CHOSEN = "JSESSIONID=0123456789ABCDEF0123456789ABCDEF";

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void peopleArrive() {
        new People(identity).arrive();
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTaken() throws Exception {
        String session = logsIn(CHOSEN);

        assertThat(session).startsWith("JSESSIONID=").isNotEqualTo(CHOSEN);
        assertThat(get("/cases", session).statusCode()).isEqualTo(200);
        assertThat(get("/cases", CHOSEN).headers().firstValue("Location")).hasValue("/login");
    }

    @Test
    void anotherLoginInASessionHasAnotherCookie() throws Exception {
        String first = logsIn(CHOSEN);
        String second = logsIn(first);

        assertThat(second).isNotEqualTo(first);
        assertThat(get("/cases", second).statusCode()).isEqualTo(200);
        assertThat(get("/cases", first).statusCode()).isEqualTo(302);
    }

    @Test
    void afterTheLogoutTheCookieIsWorthNothingAndALinkLogsNobodyOut() throws Exception {
        String session = logsIn(CHOSEN);
        get("/logout", session);
        assertThat(get("/cases", session).statusCode()).isEqualTo(200);

        post("/logout", session);

        assertThat(get("/cases", session).statusCode()).isEqualTo(302);
    }

    @Test
    void theCookieIsForNoScriptAndNoOtherSite() throws Exception {
        assertThat(setCookies(login(CHOSEN)))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"))
                .isNotEmpty();
    }

    private String logsIn(String cookie) throws Exception {
        return setCookies(login(cookie)).stream()
                .filter(set -> set.startsWith("JSESSIONID="))
                .reduce((older, newer) -> newer)
                .map(set -> set.split(";", 2)[0])
                .orElse("none");
    }

    private HttpResponse<String> login(String cookie) throws Exception {
        return send(request("/login", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=a-managers&password=" + People.PASSWORD)));
    }

    private static List<String> setCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private HttpResponse<String> get(String path, String cookie) throws Exception {
        return send(request(path, cookie).GET());
    }

    private void post(String path, String cookie) throws Exception {
        send(request(path, cookie).POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Cookie", cookie + "; HUIKUAN-CSRF=t")
                .header("X-HUIKUAN-CSRF", "t");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
