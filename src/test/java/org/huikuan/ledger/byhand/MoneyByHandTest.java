package org.huikuan.ledger.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.CreditEntry;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.shared.Money;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
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

    private int receipts() {
        return admin.get("/api/receipts?customer=API8").body().path("total").asInt();
    }
}
