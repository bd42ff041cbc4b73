package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Cases;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Position;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseState;
import org.huikuan.cases.promises.Promises;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportRequest;
import org.huikuan.imports.Imports;
import org.huikuan.imports.files.LedgerUpload;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house that loads lists of open items: what they say keeps promises, and moves cases; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class ListStory {

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private String house;
    private long account;
    private CaseId id;

    @BeforeEach
    void aHouseWithACaseOfTwoItems() {
        world = new CaseWorld(context).on("2026-03-02");
        house = "L" + UUID.randomUUID().toString().substring(0, 8);
        JdbcClient jdbc = JdbcClient.create(world.get(DataSource.class));
        jdbc.sql("""
                        insert into huikuan.creditor (code, name, country, zone, currency, terms)
                        values (?, ?, 'CN', 'Asia/Shanghai', 'CNY', 'NET 30')""").params(house, house).update();
        jdbc.sql("""
                        insert into huikuan.account (creditor_id, customer, name, language, country, team)
                        select id, 'K1', 'K1', 'zh', 'CN', 'default' from huikuan.creditor where code = ?""").param(house).update();
        account = jdbc.sql("select a.id from huikuan.account a join huikuan.creditor c on c.id = a.creditor_id"
                        + " where c.code = ?")
                .param(house)
                .query(Long.class)
                .single();
        list("A 2026-02-20 1000 1000", "B 2026-02-25 1000 1000");
        run();
        id = world.caseOf(account).id();
    }

    @Test
    void keepsAPromiseByTheLedgersWord() {
        Promise promise = promise("400.00", "2026-03-04", "A");
        world.on("2026-03-04");
        list("A 2026-02-20 1000 600", "B 2026-02-25 1000 1000");
        assertThat(now(promise).state()).isEqualTo(PromiseState.KEPT);
        assertThat(now(promise).received()).isEqualByComparingTo("400.00");
    }

    @Test
    void countsOnlyWhatTheListTakesAfterThePromise() {
        list("A 2026-02-20 1000 700", "B 2026-02-25 1000 1000");
        Promise promise = promise("400.00", "2026-03-04", "A");
        world.on("2026-03-03");
        list("A 2026-02-20 1000 600", "B 2026-02-25 1000 1000");
        assertThat(now(promise).state()).isEqualTo(PromiseState.OPEN);
        world.on("2026-03-04");
        list("A 2026-02-20 1000 300", "B 2026-02-25 1000 1000");
        assertThat(now(promise).state()).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void keepsAPromiseWithMoneyOfADayBeforeItThatBecameKnownAfterIt() {
        Promise promise = promise("400.00", "2026-03-04", "A");
        world.on("2026-03-03");
        receive("R1", "2026-03-01", "400.00", "A");
        assertThat(now(promise).state()).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void doesNotCountMoneyThatWasKnownWhenThePromiseWasGiven() {
        receive("R1", "2026-03-01", "400.00", "A");
        Promise promise = promise("400.00", "2026-03-04", "A");
        world.on("2026-03-10");
        run();
        assertThat(now(promise).state()).isEqualTo(PromiseState.BROKEN);
    }

    @Test
    void goesOnWithTheSameCaseWhenAnItemWasMissingFromOneList() {
        list(PAID);
        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.SETTLED);
        Position stood = world.caseNow(id).position();
        world.on("2026-03-04");
        list("A 2026-02-20 1000 1000", "B 2026-02-25 1000 1000");
        assertThat(world.caseNow(id).isOpen()).isTrue();
        assertThat(world.caseNow(id).position().stage()).isEqualTo(stood.stage());
        assertThat(world.tasks(id)).containsExactly(GridCase.CALL);
        world.engineFollows(id);
        run();
        assertThat(world.caseOf(account).id()).isEqualTo(id);
    }

    @Test
    void withdrawsACaseWhoseInvoicesFallDueLaterByTheList() {
        list("A 2027-03-31 1000 1000", "B 2027-03-31 1000 1000");
        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(world.processes(id)).isEmpty();
        run();
        assertThat(world.get(Cases.class).openOf(List.of(account))).isEmpty();
    }

    @Test
    void computesTheDaysOfACaseAgainWhenAnInvoiceFallsDueLater() {
        assertThat(world.caseNow(id).driving().payBy()).isEqualTo(LocalDate.parse("2026-02-20"));
        list("A 2027-03-31 1000 1000", "B 2026-02-25 1000 1000");
        assertThat(world.caseNow(id).driving().payBy()).isEqualTo(LocalDate.parse("2026-02-25"));
        world.engineFollows(id);
    }

    @Test
    void creditOfTheListLowersWhatIsDemandedAndWhereItCoversAllNobodyIsCalled() {
        list("A 2026-02-20 1000 1000", "B 2026-02-25 1000 1000", "C  -500 -500");
        assertThat(demand()).isEqualByComparingTo("1500.00");
        assertThat(world.caseNow(id).demand()).isEqualTo(1500);
        assertThat(world.tasks(id)).containsExactly(GridCase.CALL);
        list("A 2026-02-20 1000 1000", "B 2026-02-25 1000 1000", "C  -1500 -1500");
        assertThatThrownBy(() -> promise("600.00", "2026-03-04", "A"))
                .as("nobody promises more than is asked for")
                .hasMessageContaining("500.00");
        list("A 2026-02-20 1000 1000", "B 2026-02-25 1000 1000", "C  -2000 -2000");
        assertThat(world.caseNow(id).isOpen()).isTrue();
        assertThat(world.tasks(id)).as("it is our money that is called for").isEmpty();
        assertThat(world.get(Facts.class).of(id).demandable()).isEmpty();
        assertThat(world.get(CaseReads.class)
                        .next(world.get(Facts.class).of(id))
                        .what())
                .isEqualTo("wait-credit");
        world.engineFollows(id);
        world.on("2026-03-03").fireDueTimers(id);
        run();
        world.engineFollows(id);
        list("A 2026-02-20 1000 1000", "B 2026-02-25 1000 1000");
        run();
        assertThat(demand()).isEqualByComparingTo("2000.00");
        assertThat(world.tasks(id)).containsExactly(GridCase.CALL);
        world.engineFollows(id);
    }

    private java.math.BigDecimal demand() {
        return world.get(Facts.class).of(id).demandableByCurrency().get("CNY");
    }

    private static final String[] PAID = {};

    private Promise promise(String amount, String day, String item) {
        world.asCollector(() -> world.acts()
                .promise(id, CaseWorld.fields("amount=" + amount + ", date=" + day + ", items=" + number(item))));
        List<Promise> all = world.get(Promises.class).of(Set.of(id)).get(id);
        return all.get(all.size() - 1);
    }

    private Promise now(Promise promise) {
        return world.get(Promises.class).get(promise.id());
    }

    private void receive(String reference, String on, String amount, String item) {
        load(
                ImportKind.RECEIPTS,
                "customer,reference,receivedOn,amount,invoice",
                Stream.of("K1," + reference + "," + on + "," + amount + "," + number(item)));
    }

    /** The list as of today: {@code item due amount open}, and items of the future that are always there. */
    private void list(String... items) {
        Stream<String> lines = Stream.of(items)
                .map(i -> i.split(" "))
                .map(i -> "K1," + number(i[0]) + ",2026-01-05," + i[1] + "," + i[2] + "," + i[3]);
        Stream<String> future = Stream.of("P", "Q", "R", "S", "T", "U", "V", "W")
                .map(i -> "K1," + number(i) + ",2026-01-05,2029-12-31,1,1");
        load(ImportKind.OPEN_ITEMS, "customer,number,issuedOn,dueOn,amount,open", Stream.concat(lines, future));
    }

    private String number(String item) {
        return house + "-" + item;
    }

    private void run() {
        world.get(UnitOfWork.class).inNew(() -> world.get(DailyWork.class)
                .work(world.get(Creditors.class).find(house).orElseThrow(), world.today(), List.of(account)));
    }

    private void load(ImportKind kind, String header, Stream<String> lines) {
        world.as("fang", "finance", () -> {
            try {
                Path file = Files.createTempFile("list", ".csv");
                file.toFile().deleteOnExit();
                Files.write(file, Stream.concat(Stream.of(header), lines).toList());
                Imports imports = world.get(Imports.class);
                LedgerUpload upload = LedgerUpload.of(file, "list.csv");
                var report = imports.run(imports.prepare(new ImportRequest(kind, upload, null, world.today(), house)));
                assertThat(report.rejected()).isEmpty();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
