package org.huikuan.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** The ledger as a program meets it: over HTTP, with a name and a password. */
@ApplicationH2
class LedgerApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER = "customer,number,issuedOn,dueOn,amount,currency\n";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void importsInvoicesAndShowsTheAccount() throws Exception {
        send("customers", "customer,name\nAPI1,示例有限公司\n");
        String file = HEADER + "API1,API-1,2026-01-05,2026-02-04,100.00,CNY\nAPI1,API-2,2026-01-05,2026-02-30,1,CNY\n";
        JsonNode report = ok(send("invoices", file));
        assertThat(report.get("accepted").asInt()).isEqualTo(1);
        assertThat(report.get("unchanged").asInt()).isZero();
        assertThat(report.get("rejected").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(report.get("rejected").get(0).get("field").asText()).isEqualTo("dueOn");
        assertThat(report.size()).isEqualTo(7);
        assertThat(report.get("state").asText()).isEqualTo("applied");
        assertThat(report.get("skipped").asInt()).isZero();
        assertThat(report.get("amounts").toString())
                .isEqualTo("{\"accepted\":[{\"currency\":\"CNY\",\"amount\":\"100.00\"}],\"unchanged\":[],"
                        + "\"skipped\":[],\"rejected\":[{\"currency\":\"CNY\",\"amount\":\"1.00\"}]}");
        assertThat(ok(send("invoices", file)).get("unchanged").asInt()).isEqualTo(1);
        JsonNode account = ok(get("/api/accounts/DEFAULT/API1"));
        assertThat(account.get("name").asText()).isEqualTo("示例有限公司");
        assertThat(account.get("items").get(0).get("open").asText()).isEqualTo("100.00");
        assertThat(account.get("balances").get(0).get("overdue").asText()).isEqualTo("100.00");
        assertThat(account.has("case")).isTrue();
        JsonNode batch = ok(get("/api/imports/" + report.get("batch").asLong()));
        assertThat(batch.get("state").asText()).isEqualTo("done");
    }

    @Test
    void takesMoneyOnceAndGivesItBackOnce() throws Exception {
        send("customers", "customer,name\nAPI2,示例有限公司\n");
        send("invoices", HEADER + "API2,API-3,2026-01-05,2026-02-04,100.00,CNY\n");
        String receipt = """
                {"customer":"API2","reference":"RCP-1","receivedOn":"2026-01-20","amount":"60.00","currency":"CNY"}""";
        JsonNode first = ok(post("/api/receipts", receipt));
        assertThat(first.get("unallocated").asText()).isEqualTo("0.00");
        assertThat(ok(post("/api/receipts", receipt)).get("id")).isEqualTo(first.get("id"));
        for (String lookAlike : List.of("RCP-1\u200b", "\u00a0RCP-1", "RCP\u20111", "ＲＣＰ－１")) {
            assertThat(ok(post("/api/receipts", receipt.replace("RCP-1", lookAlike)))
                            .get("id"))
                    .as("the same reference, spelled otherwise: " + lookAlike)
                    .isEqualTo(first.get("id"));
        }
        assertThat(ok(post("/api/receipts", receipt.replace("RCP-1", "rcp-1"))).get("id"))
                .isEqualTo(first.get("id"));
        assertThat(post("/api/receipts", receipt.replace("RCP-1", "RCP-1\",\"invoice\":\"API-4"))
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> other = post("/api/receipts", receipt.replace("60.00", "61.00"));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(other.body()).get("errors").get(0).get("field").asText())
                .isEqualTo("reference");
        assertThat(post(
                                "/api/receipts",
                                receipt.replace("2026-01-20", "1999-01-20").replace("RCP-1", "RCP-2"))
                        .body())
                .contains("\"receivedOn\"", "as old as money can be");
        String back = "/api/receipts/" + first.get("id").asLong() + "/reverse";
        for (int call = 1; call <= 2; call++) {
            JsonNode part = ok(post(back, "{\"reason\":\"fee\",\"amount\":\"5\",\"returnReference\":\"B-1\"}"));
            assertThat(part.get("reversed").asText()).isEqualTo("5.00");
        }
        String path = "/api/receipts/" + first.get("id").asLong() + "/reverse";
        assertThat(ok(post(path, "{\"reason\":\"bounced\",\"on\":\"2026-02-01\"}"))
                        .get("state")
                        .asText())
                .isEqualTo("reversed");
        assertThat(post(path, "{\"reason\":\"another\"}").statusCode()).isEqualTo(409);
        assertThat(ok(get("/api/accounts/DEFAULT/API2"))
                        .get("items")
                        .get(0)
                        .get("open")
                        .asText())
                .isEqualTo("100.00");
    }

    @Test
    void saysWhatIsWrongWithAFileOrACall() throws Exception {
        HttpResponse<String> broken = send("invoices", HEADER + "\"C1,I1\n");
        assertThat(broken.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(broken.body());
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("errors").get(0).get("field").asText()).isEqualTo("file");
        assertThat(send("nonsense", HEADER).statusCode()).isEqualTo(404);
        assertThat(get("/api/accounts/DEFAULT/NOBODY").statusCode()).isEqualTo(404);
        assertThat(post("/api/receipts", "{\"amount\":\"-1\"}").body())
                .contains("\"customer\"", "\"reference\"", "\"receivedOn\"", "\"amount\"");
        assertThat(post("/api/receipts", "{").statusCode()).isEqualTo(400);
    }

    @Test
    void aCorrectionByACallSaysWhatChanges() throws Exception {
        send("customers", "customer,name\nAPI7,示例有限公司\n");
        send("invoices", HEADER + "API7,API-71,2026-01-05,2026-02-04,100.00,CNY\n");
        String said = "{\"number\":\"API-71\",\"reason\":\"x\",\"%s\":\"2026-03-04\"}";

        assertThat(post("/api/invoices/correct", said.formatted("dueDate")).body())
                .contains("say what is to change");
        assertThat(post("/api/invoices/correct", said.formatted("issuedOn")).body())
                .contains("2026-02-04 is before the invoice date 2026-03-04");
        assertThat(ok(post("/api/invoices/correct", said.formatted("dueOn")))
                        .get("dueOn")
                        .asText())
                .isEqualTo("2026-03-04");
    }

    @Test
    void aCorrectionUndoesNoOtherPersonsAndLateOnesAreAsked() throws Exception {
        send("customers", "customer,name\nAPI5,示例有限公司\n");
        send("invoices", HEADER + "API5,API-51,2026-01-05,2026-02-04,31800.00,CNY\n");
        Session fang = Session.at(port).logsIn("admin", "admin-of-the-tests");
        String form = "/accounts/DEFAULT/API5/money";
        Map<String, String> late = opened(fang, form + "?act=correct&of=API-51");
        Map<String, String> first = opened(fang, form + "?act=correct&of=API-51");
        first.putAll(Map.of("amount", "40000", "reason", "a line was missing"));
        late.putAll(Map.of("dueOn", "2026-02-10", "reason", "agreed"));

        assertThat(fang.post(form, first)).startsWith("302");
        assertThat(fang.post(form, late)).isEqualTo("409");

        String answer = fang.answer(form + "?lang=zh", late);
        assertThat(answer).contains("您填写期间，发票 API-51 有了变化：31800.00 → 40000.00");
        Map<String, String> again = inputs(answer);
        assertThat(again).containsEntry("amount", "40000.00").containsEntry("dueOn", "2026-02-10");
        assertThat(fang.post(form, again)).startsWith("302");
        JsonNode item = ok(get("/api/accounts/DEFAULT/API5")).get("items").get(0);
        assertThat(item.get("amount").asText() + " " + item.get("dueOn").asText())
                .isEqualTo("40000.00 2026-02-10");
    }

    @Test
    void whatIsSentTwiceIsReversedAndMovedOnce() throws Exception {
        send("customers", "customer,name\nAPI6,示例有限公司\n");
        send(
                "invoices",
                HEADER + "API6,API-61,2026-01-05,2026-02-04,800.00,CNY\nAPI6,API-62,2026-01-05,2026-02-04,800,CNY\n");
        long id = ok(post("/api/receipts", """
                {"customer":"API6","reference":"RCP-6","receivedOn":"2026-01-20","amount":"1000.00","invoice":"API-61"}""")).get("id").asLong();
        Session fang = Session.at(port).logsIn("admin", "admin-of-the-tests");
        String form = "/accounts/DEFAULT/API6/money";
        Map<String, String> move = opened(fang, form + "?act=reallocate&of=" + id);
        move.putAll(Map.of("API-61.amount", "500.00", "API-62.amount", "300.00", "reason", "as the payer says"));
        assertThat(fang.post(form, move)).startsWith("302");
        assertThat(fang.post(form, move)).isEqualTo("409");

        Map<String, String> part = opened(fang, form + "?act=reverse&of=" + id);
        Map<String, String> all = new HashMap<>(part);
        part.putAll(Map.of("amount", "400", "reason", "charged back"));
        all.put("reason", "bounced");
        assertThat(fang.post(form, part)).startsWith("302");
        assertThat(fang.post(form, part)).isEqualTo("409");
        assertThat(fang.post(form, all)).isEqualTo("409");
        assertThat(fang.answer(form + "?lang=zh", part)).contains("现可冲销 600.00，打开表单时为 1000.00");

        Map<String, String> rest = opened(fang, form + "?act=reverse&of=" + id);
        rest.put("reason", "bounced");
        assertThat(fang.post(form, rest)).startsWith("302");
        assertThat(fang.post(form, rest)).isEqualTo("409");
        assertThat(fang.answer(form + "?lang=zh", rest)).contains("收款 RCP-6 已于");
    }

    private static Map<String, String> opened(Session who, String form) {
        return inputs(who.body(form));
    }

    /** What stands in the fields of a page's form. */
    private static Map<String, String> inputs(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher input = Pattern.compile("<input [^>]*name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"")
                .matcher(page);
        while (input.find()) {
            fields.put(input.group(1), HtmlUtils.htmlUnescape(input.group(2)));
        }
        return fields;
    }

    private JsonNode ok(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String kind, String file) throws Exception {
        String body = "--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + kind
                + ".csv\"\r\nContent-Type: text/csv\r\n\r\n" + file + "\r\n--border--\r\n";
        HttpRequest request = request("/api/imports/" + kind)
                .header("Content-Type", "multipart/form-data; boundary=border")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        String login = Base64.getEncoder().encodeToString("admin:admin-of-the-tests".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + login);
    }
}
