package org.huikuan.ledger.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.shared.Money;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on money whose body names the subject, read as kindly as files, in the transaction of whoever began one. */
@ApplicationH2
class MoneyByHandTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Creditors creditors;

    @Autowired
    private PlatformTransactionManager transactions;

    private Caller admin = Caller.of("http://localhost", "admin", "admin-of-the-tests");

    @BeforeEach
    void aCustomer() {
        admin = Caller.of("http://localhost:" + port, "admin", "admin-of-the-tests");
        admin.upload("/api/imports/customers", "customers.csv", "customer,name\nAPI8,示例有限公司\n");
    }

    @Test
    void whoseMoneyItIsStandsInTheBodyAndIsReadKindly() {
        String receipt = """
                {"creditor":"%s","customer":"ＡＰＩ８","reference":"RCP-8","receivedOn":"2026/1/20","amount":"1,200.50",
                 "currency":"RMB"}""";

        Caller.Answer unknown = admin.post("/api/receipts", receipt.formatted("NOBODY"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body().at("/errors/0/field").asText()).isEqualTo("creditor");
        JsonNode booked =
                admin.post("/api/receipts", receipt.formatted("DEFAULT")).body();
        assertThat(booked.path("customer").asText() + " "
                        + booked.path("amount").asText() + " "
                        + booked.path("currency").asText())
                .isEqualTo("API8 1200.50 CNY");
        Caller.Answer twoWays =
                admin.post("/api/receipts", receipt.formatted("").replace("1,200.50", "1,200"));
        assertThat(twoWays.body().at("/errors/0/field").asText()).isEqualTo("amount");
        assertThat(admin.post("/api/receipts/x1/reverse", "{\"reason\":\"x\"}").status())
                .isEqualTo(404);
    }

    @Test
    void moneyIsAPartOfWhatSomethingElseBegan() {
        Creditor creditor = creditors.find("DEFAULT").orElseThrow();
        CreditEntry entry =
                new CreditEntry("API8", "RCP-9", LocalDate.of(2026, 1, 20), Money.of("10.00", "CNY"), List.of(), null);
        int before = receipts();

        new TransactionTemplate(transactions).executeWithoutResult(unit -> {
            assertThat(ledger.recordReceipts(creditor, List.of(entry), null)).containsExactly(Outcome.ACCEPTED);
            unit.setRollbackOnly();
        });
        assertThat(receipts()).isEqualTo(before);
    }

    @Test
    void booksThatAreNamedByANumberAreNotTheDefaultOnes() {
        Caller.Answer answer = admin.post("/api/receipts", """
                {"creditor":1000,"customer":"API8","reference":"RCP-10","receivedOn":"2026-01-20","amount":"5.00"}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo("creditor");
        assertThat(receipts("RCP-10")).isZero();
    }

    @Test
    void aReceiptMayPayAsManyInvoicesAsItsFormHasRows() {
        admin.upload("/api/imports/customers", "customers.csv", "customer,name\nAPI12,第五公司\n");
        List<String> numbers = IntStream.range(0, 90)
                .mapToObj("API-INVOICE-OF-THE-YEAR-%03d"::formatted)
                .toList();
        admin.upload(
                "/api/imports/invoices",
                "invoices.csv",
                "customer,number,issuedOn,dueOn,amount,currency\n"
                        + numbers.stream()
                                .map(n -> "API12," + n + ",2026-01-05,2026-02-04,1.00,CNY\n")
                                .collect(Collectors.joining()));
        JsonNode receipt = admin.post("/api/receipts", """
                        {"creditor":"DEFAULT","customer":"API12","reference":"RCP-OF-THE-YEAR","receivedOn":"2026-01-20",
                         "amount":"90.00","invoice":"API-INVOICE-OF-THE-YEAR-000"}""").body();
        String id = receipt.path("id").asText();
        assertThat(id).as(receipt.toString()).isNotEmpty();

        Caller.Answer noInvoice =
                admin.post("/api/receipts/" + id + "/reallocate", "{\"reason\":\"x\",\"items\":[{\"amount\":\"-1\"}]}");
        assertThat(noInvoice.status()).isEqualTo(400);
        assertThat(noInvoice.body().toString()).doesNotContain("null.amount");
        Caller.Answer moved = admin.post(
                "/api/receipts/" + id + "/reallocate",
                "{\"reason\":\"一笔付清\",\"items\":["
                        + numbers.stream()
                                .map(n -> "{\"invoice\":\"" + n + "\",\"amount\":\"1.00\"}")
                                .collect(Collectors.joining(","))
                        + "]}");
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
    }

    @Test
    void thePageOfAnAccountBooksForItsCustomerOnly() {
        admin.upload("/api/imports/customers", "customers.csv", "customer,name\nAPI9,另一公司\n");
        Session fang = Session.at(port).logsIn("admin", "admin-of-the-tests");

        assertThat(fang.post(
                        "/accounts/DEFAULT/API8/money",
                        Map.of(
                                "act",
                                "receive",
                                "customer",
                                "API9",
                                "reference",
                                "RCP-11",
                                "receivedOn",
                                "2026-01-20",
                                "amount",
                                "5.00",
                                "currency",
                                "CNY")))
                .startsWith("302");
        assertThat(receipts("RCP-11")).isEqualTo(1);
    }

    @Test
    void thePageOfAnInvoiceCorrectsThatInvoiceOnly() {
        admin.upload("/api/imports/customers", "customers.csv", "customer,name\nAPI11,第四公司\n");
        admin.upload(
                "/api/imports/invoices",
                "invoices.csv",
                "customer,number,issuedOn,dueOn,amount,currency\nAPI11,API-111,2026-01-05,2026-02-04,50,CNY\n"
                        + "API11,API-112,2026-01-05,2026-02-04,50,CNY\n");
        Session fang = Session.at(port).logsIn("admin", "admin-of-the-tests");
        Map<String, String> other = Map.of(
                "act", "correct", "of", "API-111", "number", "API-112", "amount", "60.00", "reason", "a line missing");

        assertThat(fang.post("/accounts/DEFAULT/API11/money", other)).startsWith("404");
        Map<String, String> same = new HashMap<>(other);
        same.put("number", "API-111");
        assertThat(fang.post("/accounts/DEFAULT/API11/money", same)).startsWith("302");
    }

    @Test
    void moneyThatPaysNothingYetIsGivenToAnInvoiceOnThePage() {
        admin.upload("/api/imports/customers", "customers.csv", "customer,name\nAPI10,第三公司\n");
        String invoices =
                "customer,number,issuedOn,dueOn,amount,currency\nAPI10,API-101,2026-01-05,2026-02-04,50,CNY\n";
        String id = admin.post("/api/receipts", """
                        {"customer":"API10","reference":"RCP-12","receivedOn":"2026-01-20","amount":"40.00"}""").body().path("id").asText();
        admin.upload("/api/imports/invoices", "invoices.csv", invoices);
        admin.post("/api/receipts/" + id + "/reallocate", "{\"items\":[],\"reason\":\"on account\"}");
        Session fang = Session.at(port).logsIn("admin", "admin-of-the-tests");
        Map<String, String> move =
                Map.of("act", "reallocate", "of", id, "seen", "[]", "API-101.amount", "30.00", "reason", "as agreed");

        assertThat(fang.post("/accounts/DEFAULT/API10/money", move)).startsWith("302");
        assertThat(fang.post("/accounts/DEFAULT/API10/money", move)).isEqualTo("409");
    }

    private long receipts(String reference) {
        JsonNode items = admin.get("/api/receipts?customer=API8").body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(r -> r.path("reference").asText().equals(reference))
                .count();
    }

    private int receipts() {
        return admin.get("/api/receipts?customer=API8").body().path("total").asInt();
    }
}
