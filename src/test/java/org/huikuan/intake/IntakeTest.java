package org.huikuan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Await;
import org.huikuan.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door of the running server, with bodies that are too large, too slow and too many. */
@ApplicationH2
class IntakeTest {

    private static final int MORE_THAN_TAKEN = 1024 * 1024 + 1;

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void peopleArrive() {
        new People(identity).arrive();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/cases/C0000018/contacts, application/json",
        "POST, /api/order-checks, application/json",
        "POST, /engine-rest/task, application/json",
        "POST, /engine-rest/deployment/create, multipart/form-data; boundary=x",
        "PUT, /engine-rest/user/a-collectors/profile, application/json",
        "POST, /login, application/x-www-form-urlencoded",
        "PUT, /login, application/x-www-form-urlencoded",
    })
    void aBodyWithoutFileIsTakenUpToAMegabyte(String method, String path, String type) throws Exception {
        byte[] body = new byte[MORE_THAN_TAKEN];

        HttpResponse<String> counted = ask(method, path, type, unannounced(body));
        HttpResponse<String> announced = ask(method, path, type, BodyPublishers.ofByteArray(body));

        assertThat(counted.statusCode()).isEqualTo(413);
        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(counted.body()).contains("\"detail\":\"The request is larger than the server takes. Split it.\"");
    }

    @Test
    void aPersonReadsItOnAPage() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/login"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(new byte[MORE_THAN_TAKEN]))
                .build();

        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大");
    }

    @Test
    void aFileIsTakenOnlyFromSomebodyWhoLoggedIn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/imports"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(unannounced(file(MORE_THAN_TAKEN)))
                .build();

        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/login");
    }

    @Test
    void slowSendersOfOneAddressAreRefusedFromTheThirtyFirstOnAndNobodyElseWaits() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 31; i++) {
                slow.add(startsToSend());
            }
            Await.until(Duration.ofSeconds(20), () -> "one to be refused", () -> slow.stream()
                    .anyMatch(IntakeTest::isAnswered));
            HttpRequest health = HttpRequest.newBuilder(at("/actuator/health"))
                    .timeout(Duration.ofSeconds(10))
                    .build();

            assertThat(http.send(health, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
            assertThat(slow.stream().filter(IntakeTest::isAnswered)).hasSize(1);
            Socket refused =
                    slow.stream().filter(IntakeTest::isAnswered).findFirst().orElseThrow();
            assertThat(new String(refused.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 429");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private Socket startsToSend() throws IOException {
        Socket socket = new Socket("localhost", port);
        String head = "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 100000\r\n\r\nu";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> ask(String method, String path, String type, BodyPublisher body) throws Exception {
        String login = People.nameOf(Role.ADMINISTRATORS) + ":" + People.PASSWORD;
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .method(method, body)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static BodyPublisher unannounced(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] file(int size) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
        return (head + "a".repeat(size) + "\r\n--x--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
