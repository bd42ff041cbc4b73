package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.desk.WorkList;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.OpenItems;
import org.huikuan.portfolio.Customer;
import org.huikuan.portfolio.LoadView;
import org.huikuan.portfolio.Loads;
import org.huikuan.teams.Sight;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.PortfolioWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Tuesday 10 March 2026, one collector with a customer of every kind: what is overdue, and what of it may be demanded, is
 * the same wherever it is said.
 */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class OneMeaningTest {

    private static final String PERSON = "one-meaning";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private PortfolioWorld portfolio;
    private CaseWorld world;
    private final Map<String, Long> accounts = new TreeMap<>();

    @Test
    void whatIsOverdueAndWhatMayBeDemandedIsSaidAlikeEverywhere() {
        portfolio = new PortfolioWorld(new CaseWorld(context));
        world = portfolio.cases.on("2026-03-10");
        portfolio.people();
        portfolio.collector(PERSON, "default");
        new People(world.get(IdentityService.class)).arrive();
        customersOfEveryKind();

        Map<String, String> overdue = new TreeMap<>(Map.of(
                "NOT-DUE", "0",
                "DUE", "300.00",
                "DISPUTED", "300.00",
                "HELD", "300.00",
                "PROMISED", "300.00",
                "WITHDRAWN", "0",
                "INSOLVENT", "300.00",
                "CREDIT", "300.00",
                "REST-DAY", "300.00",
                "PART-GONE", "300.00"));
        Map<String, String> demandable = new TreeMap<>(Map.of(
                "DUE", "300.00",
                "DISPUTED", "200.00",
                "HELD", "0",
                "PROMISED", "300.00",
                "INSOLVENT", "0",
                "CREDIT", "0",
                "REST-DAY", "300.00",
                "PART-GONE", "300.00"));

        assertThat(accounts).containsOnlyKeys(overdue.keySet());
        overdue.forEach(this::isOverdueEverywhere);
        demandable.forEach(this::mayBeDemandedEverywhere);
        assertThat(load()).containsExactly(new LoadView.Amount("CNY", sum(overdue)));
        assertThat(overdueAccounts())
                .isEqualTo(overdue.keySet().stream()
                        .filter(k -> !overdue.get(k).equals("0"))
                        .map(accounts::get)
                        .sorted()
                        .toList());
    }

    private void customersOfEveryKind() {
        List.of("DUE", "DISPUTED", "HELD", "PROMISED", "WITHDRAWN", "INSOLVENT", "CREDIT", "REST-DAY", "PART-GONE")
                .forEach(this::overdue);
        long notDue = account("NOT-DUE");
        world.ledgers.invoice(notDue, "NOT-DUE-1", "300.00", "2026-03-10");
        payByTuesday(world.ledgers.invoice(accounts.get("REST-DAY"), "REST-DAY-2", "40.00", "2026-03-08"));
        world.run(List.copyOf(accounts.values()));

        world.asCollector(() -> {
            Map<String, Object> part = Map.of("invoice", "DISPUTED-1", "amount", "100.00");
            world.acts().dispute(id("DISPUTED"), Map.of("reason", "quality", "items", List.of(part)));
            world.acts().hold(id("HELD"), fields("reason=complaint, until=2026-03-31"));
            world.acts().promise(id("PROMISED"), fields("amount=300.00, date=2026-03-13"));
            world.acts().hold(id("INSOLVENT"), fields("reason=insolvency, until=2026-12-31, claimBy=2026-05-20"));
        });
        world.asManager(() -> {
            world.acts().withdraw(id("WITHDRAWN"), fields("reason=开错了"));
            world.acts().withdraw(id("PART-GONE"), fields("reason=开错了"));
        });
        world.ledgers.invoice(accounts.get("PART-GONE"), "PART-GONE-2", "300.00", "2026-03-06");
        credit("CREDIT", "350.00");
        world.run(List.copyOf(accounts.values()));
    }

    /** An item of 300 that was due on Friday, and one of 500 that will be due. */
    private void overdue(String kind) {
        long account = account(kind);
        world.ledgers.invoice(account, kind + "-1", "300.00", "2026-03-06");
        world.ledgers.invoice(account, kind + "-LATER", "500.00", "2026-04-30");
    }

    private long account(String kind) {
        long account = world.ledgers.account("OM-" + kind);
        portfolio
                .jdbc()
                .sql("update huikuan.account set collector = ? where id = ?")
                .params(PERSON, account)
                .update();
        accounts.put(kind, account);
        return account;
    }

    /** Due on Sunday, may be paid until this Tuesday. */
    private void payByTuesday(long invoice) {
        portfolio
                .jdbc()
                .sql("update huikuan.invoice set pay_by = date '2026-03-10' where id = ?")
                .param(invoice)
                .update();
    }

    /** Money on account that nobody has said what it is for. */
    private void credit(String kind, String amount) {
        portfolio
                .jdbc()
                .sql("""
                        insert into huikuan.receipt
                          (creditor_id, account_id, reference, received_on, amount, unallocated, currency)
                        select a.creditor_id, a.id, 'OM-CREDIT', date '2026-03-09', :amount, :amount, 'CNY'
                        from huikuan.account a where a.id = :account""")
                .param("amount", new BigDecimal(amount))
                .param("account", accounts.get(kind))
                .update();
    }

    private CaseId id(String kind) {
        return world.caseOf(accounts.get(kind)).id();
    }

    private CaseFacts facts(String kind) {
        return world.get(Facts.class).of(id(kind));
    }

    private void isOverdueEverywhere(String kind, String amount) {
        String customer = "OM-" + kind;
        JsonNode balance = get("/api/accounts/HK/" + customer).path("balances").path(0);
        equal("account " + kind, balance.path("overdue").asText(), amount);
        Customer row = portfolio.customer(customer);
        equal(
                "portfolio " + kind,
                row.sums().isEmpty() ? "0" : row.sums().get(0).overdue(),
                amount);
        JsonNode listed = get("/api/cases?status=open&customer=" + customer).path("items");
        assertThat(listed.size()).as("open cases of " + kind).isEqualTo(amount.equals("0") ? 0 : 1);
        listed.forEach(c -> {
            equal("case list " + kind, c.path("overdue").path(0).path("amount").asText(), amount);
            equal("facts " + kind, facts(kind).overdueByCurrency().get("CNY").toPlainString(), amount);
        });
        world
                .get(WorkList.class)
                .rows(
                        new WorkList.Wanted(PERSON, Sight.ALL, WorkList.Which.DUE, WorkList.Order.AGE, world.today()),
                        0,
                        100)
                .stream()
                .filter(r -> r.customer().equals(customer))
                .forEach(r -> equal("work list " + kind, r.overdue().get("CNY").toPlainString(), amount));
    }

    /** The facts, item by item, and what the case keeps for lists and tables. */
    private void mayBeDemandedEverywhere(String kind, String amount) {
        CaseFacts facts = facts(kind);
        BigDecimal demand = facts.demandableByCurrency().getOrDefault("CNY", BigDecimal.ZERO);
        equal("demand " + kind, demand.toPlainString(), amount);
        equal(
                "items of " + kind,
                facts.items().stream()
                        .map(facts::demanded)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString(),
                amount);
        Long kept = portfolio
                .jdbc()
                .sql("select demand from huikuan.collection_case where id = ?")
                .param(id(kind).value())
                .query(Long.class)
                .single();
        equal("kept of " + kind, kept.toString(), amount);
    }

    private List<LoadView.Amount> load() {
        List<LoadView> loads = new java.util.ArrayList<>();
        world.asManager(() -> loads.addAll(world.get(Loads.class).all()));
        return loads.stream()
                .filter(l -> l.collector().equals(PERSON))
                .findFirst()
                .orElseThrow()
                .overdue();
    }

    private List<Long> overdueAccounts() {
        return world
                .get(OpenItems.class)
                .accountsOverdue(
                        world.get(Creditors.class).find("HK").orElseThrow().id(), world.today(), 0, Long.MAX_VALUE)
                .stream()
                .filter(accounts::containsValue)
                .toList();
    }

    private static String sum(Map<String, String> amounts) {
        return amounts.values().stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private static void equal(String where, String said, String amount) {
        assertThat(said).as(where).isNotBlank();
        assertThat(new BigDecimal(said)).as(where).isEqualByComparingTo(amount);
    }

    private JsonNode get(String path) {
        Caller.Answer answer = Caller.of("http://localhost:" + port, "a-managers", People.PASSWORD)
                .get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }
}
