package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Cases;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.imports.ImportRequest;
import org.huikuan.imports.Imports;
import org.huikuan.imports.files.LedgerUpload;
import org.huikuan.imports.undo.Undo;
import org.huikuan.shared.Conflict;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The wrong file was loaded, and a daily run has made cases of it before it is undone; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class UndoStory {

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private String customer;
    private long account;

    @BeforeEach
    void aCustomer() {
        world = new CaseWorld(context).on("2026-03-02");
        customer = "U" + UUID.randomUUID().toString().substring(0, 8);
        account = world.ledgers.account(customer);
    }

    @Test
    void withdrawsTheCaseThatTheDailyRunOpenedForIt() {
        ImportReport file = invoice("A");
        assertThat(world.run(account).opened()).isEqualTo(1);
        CaseId id = world.caseOf(account).id();

        undo(file);

        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(world.caseNow(id).closeReason()).hasToString("import undone");
        assertThat(world.processes(id)).isEmpty();
        assertThatThrownBy(() -> undo(file)).isInstanceOf(Conflict.class);
        assertThat(world.run(account).opened()).isZero();

        invoice("A");
        assertThat(world.run(account).opened())
                .as("the right file makes a case of its own")
                .isEqualTo(1);
    }

    @Test
    void opensTheCaseAgainThatItsMoneyHadSettled() {
        invoice("A");
        world.run(account);
        CaseId id = world.caseOf(account).id();
        ImportReport money = load(
                ImportKind.RECEIPTS,
                "customer,reference,receivedOn,amount",
                customer + ",R-" + customer + ",2026-03-02,900.00");
        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.SETTLED);

        undo(money);

        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.OPEN);
        world.engineFollows(id);
        assertThat(world.run(account).opened()).isZero();
    }

    @Test
    void neitherForgetsNorKeepsACaseWhenADailyRunWorksAtTheSameTime() {
        ImportReport file = invoice("A");
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> world.run(account));
        undo(file);
        run.join();
        world.run(account);
        assertThat(world.get(Cases.class).openOf(List.of(account))).isEmpty();
    }

    private ImportReport invoice(String name) {
        return load(
                ImportKind.INVOICES,
                "customer,number,issuedOn,dueOn,amount",
                customer + "," + name + "-" + customer + ",2026-01-05,2026-02-04,900.00");
    }

    private void undo(ImportReport report) {
        Imports imports = world.get(Imports.class);
        world.as("fang", "finance", () -> world.get(Undo.class).undo(imports.find(report.batch())));
    }

    private ImportReport load(ImportKind kind, String... lines) {
        try {
            Path file = Files.createTempFile("undo", ".csv");
            file.toFile().deleteOnExit();
            Files.writeString(file, String.join("\n", lines) + "\n");
            Imports imports = world.get(Imports.class);
            ImportReport[] report = new ImportReport[1];
            world.as(
                    "fang",
                    "finance",
                    () -> report[0] = imports.run(imports.prepare(
                            new ImportRequest(kind, LedgerUpload.of(file, "undo.csv"), null, null, "HK"))));
            return report[0];
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
