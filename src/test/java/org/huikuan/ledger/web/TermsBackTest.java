package org.huikuan.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered of contract and debtor facts is taken back as it is. */
@ApplicationH2
class TermsBackTest {

    private static final String TERMS = "/api/accounts/DEFAULT/TB1/terms";

    @LocalServerPort
    private int port;

    @Test
    void theAnswerIsTakenBackWholeAndChangesNothing() {
        Caller admin = Caller.of("http://localhost:" + port, "admin", "admin-of-the-tests");
        admin.upload("/api/imports/customers", "customers.csv", "customer,name\nTB1,示例有限公司\n");
        admin.upload(
                "/api/imports/invoices",
                "invoices.csv",
                "customer,number,issuedOn,dueOn,amount,currency,orderNumber,deliveredOn\n"
                        + "TB1,TB-1,2026-01-05,2026-02-04,100.00,CNY,PO-7,2026-01-06\n");
        assertThat(admin.post(TERMS, "{}").status()).isEqualTo(200);
        JsonNode bare = admin.get(TERMS).body();
        assertThat(admin.post(TERMS, bare.toString()).body()).isEqualTo(bare);

        assertThat(admin.post(TERMS, """
                        {"financeHead":{"name":"张丽"},"contracts":[{"number":"HT-1","date":"2026-01-02",
                         "lateRate":{"percent":"0.05","per":"day"},"arbitration":{"known":"no"},
                         "guarantees":[{"guarantor":"远岭集团","kind":"joint"}]}]}""").status()).isEqualTo(200);
        JsonNode answer = admin.get(TERMS).body();
        assertThat(answer.at("/invoices/0/orderNumber").asText()).isEqualTo("PO-7");
        Caller.Answer again = admin.post(TERMS, answer.toString());
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(answer);

        ((ObjectNode) answer.at("/invoices/0")).put("orderNumber", "PO-8");
        Caller.Answer other = admin.post(TERMS, answer.toString());
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body().at("/errors/0/field").asText()).isEqualTo("invoices");
        for (String none : List.of(
                "\"TB-1\"",
                "[\"TB-1\"]",
                "[{\"orderNumber\":\"PO-8\"}]",
                "{\"number\":\"TB-1\",\"orderNumber\":\"X\"}")) {
            assertThat(admin.post(TERMS, "{\"invoices\":" + none + "}").status())
                    .as(none)
                    .isEqualTo(400);
        }
    }
}
