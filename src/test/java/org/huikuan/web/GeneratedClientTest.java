package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huikuan.client.ApiClient;
import io.huikuan.client.api.AccountsApi;
import io.huikuan.client.api.CasesApi;
import io.huikuan.client.api.ImportsApi;
import io.huikuan.client.api.ReceiptsApi;
import io.huikuan.client.model.CaseView;
import io.huikuan.client.model.ImportSumsSum;
import io.huikuan.client.model.JournalLine;
import io.huikuan.client.model.LogContactRequest;
import io.huikuan.client.model.ReceiptRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.ledger.Accounts;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.client.RestClientResponseException;

/** A program made from {@code docs/api/openapi.json} by a public generator takes a case from import to closing. */
@ApplicationH2
class GeneratedClientTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdentityService identity;

    private CaseWorld world;

    @BeforeEach
    void peopleArrive() {
        new People(identity).arrive();
        world = new CaseWorld(context).on("2026-03-02");
        world.ledgers.creditor();
    }

    @Test
    void aCaseIsImportedPromisedPaidAndClosed(@TempDir Path files) throws IOException {
        ImportsApi imports = new ImportsApi(as(Role.FINANCE));
        imports.importCustomers(file(files, "customer,name", "GEN1,生成客户有限公司"), null, null, "HK", null, null);
        var invoices = imports.importInvoices(
                file(
                        files,
                        "customer,number,issuedOn,dueOn,amount,currency",
                        "GEN1,GEN1-1,2026-01-30,2026-03-01,1200.00,CNY"),
                null,
                null,
                "HK",
                null,
                null);
        assertThat(invoices.getAmounts().getAccepted())
                .containsExactly(new ImportSumsSum().currency("CNY").amount("1200.00"));

        world.run(
                context.getBean(Accounts.class).find("HK", "GEN1").orElseThrow().id());
        CasesApi cases = new CasesApi(as(Role.COLLECTORS));
        String number =
                new AccountsApi(as(Role.FINANCE)).getAccount("HK", "GEN1").getCase();
        assertThat(cases.getCase(number).getStage()).isEqualTo("reminder-call");

        CaseView promised = cases.logContact(
                number,
                new LogContactRequest()
                        .channel(LogContactRequest.ChannelEnum.PHONE)
                        .result(LogContactRequest.ResultEnum.PROMISED)
                        .amount("1200.00")
                        .date(LocalDate.of(2026, 3, 6))
                        .person("王会计"));
        assertThat(promised.getWaitingFor()).isEqualTo("promise");

        world.on("2026-03-05");
        new ReceiptsApi(as(Role.FINANCE))
                .receive(new ReceiptRequest()
                        .creditor("HK")
                        .customer("GEN1")
                        .reference("GEN1-R1")
                        .receivedOn(LocalDate.of(2026, 3, 5))
                        .amount("1200.00")
                        .currency("CNY"));

        assertThat(cases.getCase(number).getClosedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(cases.readJournal(number)).extracting(JournalLine::getWhat).contains("promise-kept", "case-settled");
    }

    @Test
    void aRefusalCarriesItsKey() {
        RestClientResponseException refused = catchThrowableOfType(
                RestClientResponseException.class, () -> new CasesApi(as(Role.COLLECTORS)).getCase("C9999999"));

        assertThat(refused.getStatusCode().value()).isEqualTo(404);
        assertThat(refused.getResponseBodyAsString()).contains("\"key\":\"no-case\"");
    }

    private ApiClient as(Role role) {
        ApiClient client = new ApiClient().setBasePath("http://localhost:" + port);
        client.setUsername(People.nameOf(role));
        client.setPassword(People.PASSWORD);
        return client;
    }

    private static java.io.File file(Path files, String... lines) throws IOException {
        return Files.writeString(files.resolve("file-" + lines[0].length() + ".csv"), String.join("\n", lines) + "\n")
                .toFile();
    }
}
