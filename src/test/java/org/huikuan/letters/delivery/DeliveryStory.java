package org.huikuan.letters.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Where;
import org.huikuan.casefile.ShortForms;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.letters.LetterCode;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What became of a letter that a person posted: the proof of its arrival; run on both databases. */
abstract class DeliveryStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final byte[] SLIP =
            "\u0089PNG\r\n\u001a\n the slip and then IEND".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private CaseWorld world;
    private LetterWorld letters;
    private CaseId id;
    private String path;

    @BeforeEach
    void aDemandToBePosted() {
        world = new CaseWorld(context).on("2026-03-02");
        new People(world.get(IdentityService.class)).arrive();
        letters = new LetterWorld(world);
        letters.mail.works();
        world.ledgers.creditor();
        letters.creditorSends("off");
        long account = world.ledgers.account("LD" + CUSTOMERS.incrementAndGet());
        world.ledgers.invoice(account, "INV-LD" + account, "1200.00", "2026-03-01");
        world.run(account);
        id = world.caseOf(account).id();
        letters.creditorSends("automatic");
        letters.order(id, LetterCode.L03, "a");
        letters.senders();
        path = "/api/letters/" + letters.last(id).id() + "/delivery";
    }

    @AfterEach
    void theHouseIsAsTheOthersKnowIt() {
        letters.creditorSends("for-release");
        letters.mail.isNotConfigured();
    }

    @Test
    void aPostedLetterIsSignedForAndTheSlipIsInTheFile() {
        world.complete(id, "Task_PostTheLetters", "way=registered-mail, number=EX123456789CN, date=2026-03-02");
        assertThat(delivery().toString()).contains("\"posted\"", "EX123456789CN", "2026-03-02");

        world.on("2026-03-05");
        var signed =
                collector().upload(path, "slip.png", SLIP, Map.of("state", "signed", "on", "2026-03-04", "by", "王芳"));

        assertThat(signed.status()).isEqualTo(200);
        assertThat(delivery().at("/state").asText()).isEqualTo("signed");
        assertThat(delivery().at("/ems").asText()).isEqualTo("EX123456789CN");
        assertThat(delivery().at("/on").asText()).isEqualTo("2026-03-04");
        assertThat(delivery().at("/by").asText()).isEqualTo("王芳");
        assertThat(collector()
                        .download("/api/cases/" + id.number() + "/documents/"
                                + delivery().at("/document").asLong())
                        .body())
                .isEqualTo(SLIP);
        assertThat(world.get(CaseReads.class).journal(id).toString()).contains("letter-delivery");
        assertThat(letters.jdbc()
                        .sql("select count(*) from huikuan.letter_delivery where letter_id = ?")
                        .param(letters.last(id).id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        assertThat(collector().post(path, "{\"state\":\"signed\",\"by\":\"x\"}").status())
                .isEqualTo(409);
        world.complete(id, "Task_PostTheLetters", "way=by-hand, handedTo=前台");
        assertThat(delivery().isNull()).isTrue();

        var noNumber = collector().post(path, "{\"state\":\"posted\",\"on\":\"2026-03-09\"}");
        assertThat(noNumber.status()).isEqualTo(400);
        assertThat(noNumber.body().toString()).contains("\"ems\"", "\"on\"", "is still to come");
        assertThat(collector()
                        .post(path, "{\"state\":\"signed\",\"on\":\"2026-03-01\"}")
                        .body()
                        .toString())
                .contains("\"by\"", "before the letter left");
        assertThat(collector().post(path, "{\"state\":\"lost\"}").status()).isEqualTo(400);
        assertThat(delivery().isNull()).isTrue();
    }

    @Test
    void theShortFormOfTheCaseFileRecordsThatItCameBack() {
        world.complete(id, "Task_PostTheLetters", "way=registered-mail, number=EX1, date=2026-03-02");
        Where letter = new Where(Map.of(
                "caseId",
                id.number(),
                "letterId",
                Long.toString(letters.last(id).id())));
        world.asCollector(() -> world.get(ShortForms.class)
                .carryOut(
                        world.get(Acts.class).of("delivery"),
                        id,
                        letter,
                        0,
                        Map.of("state", "returned", "on", "2026-03-02")));

        assertThat(delivery().toString()).contains("\"returned\"", "EX1");
        var file = collector().download("/cases/" + id.number());
        assertThat(new String(file.body(), StandardCharsets.UTF_8)).contains("EX1", "data-hk-act=\"delivery\"");
    }

    private JsonNode delivery() {
        return collector().get("/api/cases/" + id.number() + "/letters").body().at("/items/0/delivery");
    }

    private Caller collector() {
        return Caller.of("http://localhost:" + port, "a-collectors", People.PASSWORD);
    }
}
