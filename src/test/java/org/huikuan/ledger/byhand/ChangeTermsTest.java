package org.huikuan.ledger.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Contract and debtor facts of an account change by its form and by a call, which are one act. */
@ApplicationH2
class ChangeTermsTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(was\\.[^\"]+|contracts[^\"]*)\" value=\"([^\"]*)\">");

    @LocalServerPort
    private int port;

    private Caller admin = Caller.of("http://localhost", "admin", "admin-of-the-tests");
    private Session fang = Session.at(0);

    @BeforeEach
    void aCustomer() {
        admin = Caller.of("http://localhost:" + port, "admin", "admin-of-the-tests");
        fang = Session.at(port).logsIn("admin", "admin-of-the-tests");
    }

    @Test
    void aFormWritesWhatThePersonChangedAndAddsRows() {
        String of = account("CT1", """
                {"uscc":"91350100M000100Y43","contracts":[{"number":"HT-1","lateRate":{"percent":"0.05","per":"day"},
                 "guarantees":[{"guarantor":"远岭集团","kind":"joint"},{"guarantor":"云岫担保"}]}]}""");
        Map<String, String> form = form(of);
        assertThat(form)
                .containsEntry("was.contracts[0].lateRate.percent", "0.05")
                .containsEntry("contracts[0].number", "HT-1")
                .doesNotContainKey("contracts[1].number");
        form.putAll(Map.of(
                "uscc", "91350100M000100Y43",
                "englishName", "Example Ltd",
                "contracts[0].payWhenPaid.known", "no",
                "contracts[0].guarantees[1].guarantor", "云岫担保",
                "contracts[0].guarantees[1].kind", "other",
                "contracts[0].guarantees[4].guarantor", "张远",
                "contracts[3].number", "HT-2",
                "contracts[3].date", "2026-01-05",
                "contracts[5].number", " "));

        assertThat(fang.post(page("CT1"), form)).startsWith("302");
        JsonNode now = admin.get(api("CT1")).body();
        assertThat(now.path("uscc").asText()).isEqualTo("91350100M000100Y43");
        assertThat(now.path("englishName").asText()).isEqualTo("Example Ltd");
        assertThat(now.at("/contracts").size()).isEqualTo(2);
        JsonNode first = now.at("/contracts/0");
        assertThat(first.at("/lateRate/percent").asText()).isEqualTo("0.05");
        assertThat(first.at("/payWhenPaid/known").asText()).isEqualTo("no");
        assertThat(first.at("/guarantees").findValuesAsText("guarantor")).containsExactly("云岫担保", "张远");
        assertThat(now.at("/contracts/1/number").asText()).isEqualTo("HT-2");
    }

    @Test
    void aMistakeStandsAtTheFieldOfItsRowAndWhatWasTypedStays() {
        String of = account("CT2", "{\"contracts\":[{\"number\":\"HT-1\"}]}");
        Map<String, String> form = form(of);
        form.putAll(Map.of(
                "contracts[0].guarantees[0].guarantor", "云岫担保",
                "contracts[0].guarantees[0].amount", "12x",
                "contracts[1].number", "HT-9",
                "contracts[1].governingLaw", "XX"));

        assertThat(fang.post(page("CT2"), form)).isEqualTo("422");
        String again = fang.answer(page("CT2"), form);
        assertThat(again)
                .contains("id=\"w-contracts[0].guarantees[0].amount\"")
                .contains("value=\"12x\"")
                .contains("id=\"w-contracts[1].governingLaw\"")
                .contains("name=\"contracts[1].number\" type=\"text\" value=\"HT-9\"");
    }

    @Test
    void whoComesSecondSeesWhatIsSoNowUnderTheirOwnChanges() {
        String of = account("CT3", "{\"contracts\":[{\"number\":\"HT-2\"}]}");
        Map<String, String> form = form(of);
        admin.post(
                api("CT3"),
                "{\"englishName\":\"Other Ltd\",\"contracts\":[{\"number\":\"HT-1\",\"date\":\"2026-01-05\",\"default\":true}]}");
        form.putAll(Map.of("englishName", "", "contracts[0].lateClause", "第11条"));

        assertThat(fang.post(page("CT3"), form)).isEqualTo("409");
        String again = fang.answer(page("CT3"), form);
        Map<String, String> now = hidden(again);
        assertThat(again).contains("value=\"Other Ltd\"");
        assertThat(now).containsEntry("was.englishName", "Other Ltd").containsEntry("contracts[0].number", "HT-1");
        assertThat(again)
                .as("what was typed stands at its contract, wherever that stands by now")
                .contains("name=\"contracts[1].lateClause\" type=\"text\" value=\"第11条\"");
        now.put("englishName", "Other Ltd");
        now.put("contracts[1].lateClause", "第11条");
        assertThat(fang.post(page("CT3"), now)).startsWith("302");
        assertThat(admin.get(api("CT3")).body().at("/contracts/1/lateClause").asText())
                .isEqualTo("第11条");
    }

    @Test
    void aContractThatInvoicesNameStaysAndAKnownNumberIsNotGivenTwice() {
        String of = account("CT4", "{\"contracts\":[{\"number\":\"HT-1\"}]}");
        admin.upload(
                "/api/imports/invoices",
                "invoices.csv",
                "customer,number,issuedOn,dueOn,amount,currency,contract\nCT4,CT-4,2026-01-05,2026-02-04,50,CNY,HT-1\n");
        Map<String, String> remove = form(of);
        remove.put("contracts[0].remove", "yes");
        assertThat(fang.answer(page("CT4"), remove)).contains("id=\"w-contracts[0].remove\"");

        Map<String, String> twice = form(of);
        twice.put("contracts[1].number", "HT-1");
        assertThat(fang.answer(page("CT4"), twice)).contains("id=\"w-contracts[1].number\"");
        Caller.Answer call =
                admin.post(api("CT4"), "{\"contracts\":[{\"number\":\"HT-1\",\"remove\":true}],\"colour\":\"red\"}");
        assertThat(call.body().at("/errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("contracts[0].remove", "colour");
    }

    @Test
    void invoicesThatTheCustomerDoesNotHaveAreNamed() {
        account("CT5", "{}");
        Caller.Answer answer = admin.post(api("CT5"), "{\"invoices\":[{\"number\":\"NONE-1\"}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo("invoices");
        assertThat(answer.body().at("/errors/0/reason").asText()).contains("NONE-1");
    }

    private String account(String customer, String terms) {
        admin.upload("/api/imports/customers", "customers.csv", "customer,name\n" + customer + ",示例有限公司\n");
        Caller.Answer said = admin.post(api(customer), terms);
        assertThat(said.status()).as(said.body().toString()).isEqualTo(200);
        return customer;
    }

    /** What the form of the act sends by itself. */
    private Map<String, String> form(String customer) {
        return hidden(fang.body(page(customer) + "?act=change-terms"));
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>(Map.of("act", "change-terms"));
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            if (!hidden.group(1).contains("[*]")) {
                fields.put(hidden.group(1), hidden.group(2));
            }
        }
        return fields;
    }

    private static String page(String customer) {
        return "/accounts/DEFAULT/" + customer + "/money";
    }

    private static String api(String customer) {
        return "/api/accounts/DEFAULT/" + customer + "/terms";
    }
}
