package org.huikuan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A browser without a screen: cookies, the token of forms, and redirects that are told instead of followed. */
public final class Session {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    private Session(String address) {
        this.address = address;
    }

    public static Session at(int port) {
        return new Session("http://localhost:" + port);
    }

    public Session logsIn(String user, String password) {
        get("/login");
        post("/login", Map.of("username", user, "password", password));
        return this;
    }

    /** The status, and where to for a redirect. */
    public String get(String path) {
        return said(send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html")));
    }

    public String body(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html"))
                .body();
    }

    /** What a form or a card in the browser is told. */
    public String told(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json"))
                .body();
    }

    /** What a page would put into itself. */
    public String part(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/html")
                        .header("HX-Request", "true"))
                .body();
    }

    public String post(String path, Map<String, String> fields) {
        return said(sent(path, fields));
    }

    /** What the page says to a form that was sent. */
    public String answer(String path, Map<String, String> fields) {
        return sent(path, fields).body();
    }

    /** The same, or the page that it leads to. */
    public String shown(String path, Map<String, String> fields) {
        HttpResponse<String> answer = sent(path, fields);
        return answer.headers()
                .firstValue("Location")
                .map(to -> body(to.replace(address, "")))
                .orElse(answer.body());
    }

    private HttpResponse<String> sent(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-HUIKUAN-CSRF", token())
                .POST(form(fields)));
    }

    /** Fields as a form sends them. */
    public static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    /** What the page says to a file that was chosen in field {@code file}. */
    public String uploaded(String path, String name, String content) {
        String boundary = "----huikuan";
        return send(HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("X-HUIKUAN-CSRF", token())
                        .POST(BodyPublishers.ofString("--" + boundary
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--"
                                + boundary + "--\r\n")))
                .body();
    }

    /** The status of a call that brings its password and no session. */
    public int basic(String user, String password, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + login)
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a script of the engine's applications calls, with their token and ours. */
    public HttpResponse<String> called(String path, UnaryOperator<HttpRequest.Builder> call) {
        return send(call.apply(HttpRequest.newBuilder(URI.create(address + path)))
                .header("X-HUIKUAN-CSRF", token())
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")));
    }

    /** Names of the cookies it holds. */
    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    private String token() {
        return cookie("HUIKUAN-CSRF");
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String said(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElse("").replace(address, "");
        return (answer.statusCode() + " " + to).strip();
    }
}
