package org.huikuan.cases.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseId;
import org.huikuan.teams.Team;
import org.huikuan.teams.Teams;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Papers go into a case over HTTP, and come out as they went in; run on both databases. */
abstract class PaperStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n and then IEND");

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private String path = "";
    private CaseId id = new CaseId(0);

    @BeforeEach
    void aCase() {
        CaseWorld world = new CaseWorld(context).on("2026-03-02");
        People people = new People(world.get(IdentityService.class));
        people.arrive();
        world.get(Teams.class).save(new Team("north", "North"));
        people.arrives("somebody-from-the-north", "collectors", "team-north");
        String customer = "P" + CUSTOMERS.incrementAndGet();
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, "P-" + customer, "1200.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
        path = "/api/cases/" + id.number() + "/documents";
    }

    @Test
    void keepsAPaperWithItsHashAndHandsItOutAsAFile() {
        byte[] photo = Arrays.copyOf(PNG, 700_000);
        System.arraycopy(PNG, 0, photo, photo.length - PNG.length, PNG.length);

        Caller.Answer added =
                collector().upload(path, "签字 确认书.png", photo, Map.of("kind", "acknowledgement", "note", "王经理签字"));

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().get("sha256").asText()).hasSize(64);
        assertThat(added.body().get("contentType").asText()).isEqualTo("image/png");
        assertThat(added.body().get("addedOn").asText()).isEqualTo("2026-03-02");
        assertThat(collector().get(path).body()).hasSize(1);
        HttpResponse<byte[]> file =
                collector().download(path + "/" + added.body().get("id").asLong());
        assertThat(file.body()).isEqualTo(photo);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(collector()
                        .get("/api/cases/" + id.number() + "/journal")
                        .body()
                        .toString())
                .contains("document-added", added.body().get("sha256").asText());
    }

    @Test
    void refusesWhatIsNoPaper() {
        refused("is no PDF, JPEG or PNG", "page.pdf", bytes("<html><script>alert(1)</script>"));
        refused("says otherwise", "photo.exe", PNG);
        refused("its end is missing", "half.pdf", bytes("%PDF-1.7 and no end"));
        refused("with scripts", "form.pdf", bytes("%PDF-1.7 /JavaScript (x) %%EOF"));
        refused("is empty", "empty.pdf", new byte[0]);
        refused("is larger than 10 MB", "large.png", new byte[10 * 1024 * 1024 + 1]);
        Caller.Answer noKind = collector().upload(path, "a.png", PNG, Map.of("kind", "poem"));
        assertThat(noKind.status()).isEqualTo(400);
        assertThat(noKind.body().toString()).contains("\"kind\"", "is none of");
        assertThat(collector().get(path).body()).isEmpty();
    }

    @Test
    void takesTheFolderOutOfAName() {
        Caller.Answer added = collector().upload(path, "../../etc/passwd.png", PNG, Map.of("kind", "photo"));
        assertThat(added.body().get("fileName").asText()).isEqualTo("passwd.png");
    }

    @Test
    void existsForTheOwnTeamOnly() {
        long paper = collector()
                .upload(path, "a.png", PNG, Map.of("kind", "photo"))
                .body()
                .get("id")
                .asLong();
        Caller north = Caller.of(address(), "somebody-from-the-north", People.PASSWORD);
        assertThat(north.get(path).status()).isEqualTo(404);
        assertThat(north.download(path + "/" + paper).statusCode()).isEqualTo(404);
        assertThat(north.upload(path, "a.png", PNG, Map.of("kind", "photo")).status())
                .isEqualTo(404);
        Caller finance = Caller.of(address(), "a-finance", People.PASSWORD);
        assertThat(finance.upload(path, "a.png", PNG, Map.of("kind", "photo")).status())
                .isEqualTo(403);
    }

    private void refused(String why, String name, byte[] content) {
        Caller.Answer answer = collector().upload(path, name, content, Map.of("kind", "other"));
        assertThat(answer.status()).as(name).isEqualTo(400);
        assertThat(answer.body().toString()).contains("\"file\"", why);
    }

    private Caller collector() {
        return Caller.of(address(), "a-collectors", People.PASSWORD);
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
