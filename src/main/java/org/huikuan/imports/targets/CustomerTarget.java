package org.huikuan.imports.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.mapping.ContractColumns;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.Terms;
import org.huikuan.ledger.contracts.ContractActs;
import org.huikuan.ledger.customers.CustomerEntry;
import org.huikuan.ledger.customers.RecordCustomers;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.shared.NotRead;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.shared.input.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines that are customers. What a file has no column for stays as it is; an empty cell empties the value. */
@Component
public class CustomerTarget implements ImportTarget<CustomerTarget.Line> {

    private static final Map<String, String> LANGUAGES = Map.of(
            "zh", "zh", "zh-cn", "zh", "中文", "zh", "chinese", "zh", "en", "en", "英文", "en", "英语", "en", "english",
            "en");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final UnitOfWork unit;
    private final RecordCustomers customers;
    private final ContractActs contracts;

    public CustomerTarget(UnitOfWork unit, RecordCustomers customers, ContractActs contracts) {
        this.unit = unit;
        this.customers = customers;
        this.contracts = contracts;
    }

    /** @param said contract and debtor facts, by the names of {@link ContractActs} */
    record Line(CustomerEntry customer, Map<String, String> said) {}

    @Override
    public ImportKind kind() {
        return ImportKind.CUSTOMERS;
    }

    @Override
    public int linesACommit() {
        return 1_000;
    }

    @Override
    public Line read(Fields f, Creditor creditor, ImportContext context) {
        String customer = f.number("customer", 60);
        Given given = new Given(
                f.text("name", 300),
                f.read("language", 20, CustomerTarget::language),
                f.read("country", 20, CustomerTarget::country),
                f.optionalText("address", 500),
                f.read("email", 254, CustomerTarget::email),
                f.optionalText("phone", 60),
                f.read("payDay", 10, CustomerTarget::payDay),
                f.read("terms", 40, Terms::standing),
                f.optionalText("team", 40),
                f.optionalText("collector", 64));
        return new Line(
                new CustomerEntry(customer, change(given, context), contact(f)),
                ContractColumns.read(f, said -> contracts.check(creditor, said)));
    }

    private static UnaryOperator<Account> change(Given g, ImportContext context) {
        return a -> new Account(
                a.id(),
                a.creditorId(),
                a.customer(),
                g.name(),
                g.language() == null ? a.language() : g.language(),
                g.country() == null ? a.country() : g.country(),
                context.has().test("address") ? g.address() : a.address(),
                context.has().test("email") ? g.email() : a.email(),
                context.has().test("phone") ? g.phone() : a.phone(),
                context.has().test("payDay") ? g.payDay() : a.payDay(),
                context.has().test("terms") ? g.terms() : a.terms(),
                g.team() == null ? a.team() : g.team(),
                context.has().test("collector") ? g.collector() : a.collector(),
                a.supply());
    }

    private static @Nullable Contact contact(Fields f) {
        String name = f.optionalText("contactName", 200);
        return name == null
                ? null
                : new Contact(
                        0,
                        name,
                        f.optionalText("contactRole", 60),
                        f.read("contactLanguage", 20, CustomerTarget::language),
                        f.read("contactEmail", 254, CustomerTarget::email),
                        f.optionalText("contactPhone", 60));
    }

    @Override
    public String numberOf(Line entry) {
        return entry.customer().customer();
    }

    @Override
    public List<Outcome> write(Creditor creditor, List<Entry<Line>> entries, ImportContext context) {
        List<CustomerEntry> plain =
                entries.stream().map(e -> e.entry().customer()).toList();
        return unit.inNew(() -> {
            List<Outcome> outcomes = customers.record(creditor, plain, context.batchId());
            List<ContractActs.Line> said = said(entries, outcomes);
            return said.stream().allMatch(l -> l.said().isEmpty())
                    ? outcomes
                    : both(outcomes, contracts.record(creditor, said, context.batchId()));
        });
    }

    /** What the lines say of contracts and debtors; a refused line says nothing. */
    private static List<ContractActs.Line> said(List<Entry<Line>> entries, List<Outcome> outcomes) {
        List<ContractActs.Line> said = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Line line = entries.get(i).entry();
            boolean refused = outcomes.get(i).error() != null;
            said.add(new ContractActs.Line(line.customer().customer(), refused ? Map.of() : line.said()));
        }
        return said;
    }

    /** A line that changed anything is accepted. */
    private static List<Outcome> both(List<Outcome> customers, List<Outcome> terms) {
        List<Outcome> both = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            both.add(customers.get(i).equals(Outcome.UNCHANGED) ? terms.get(i) : customers.get(i));
        }
        return both;
    }

    private static String language(String text) {
        String language = LANGUAGES.get(text.toLowerCase(Locale.ROOT));
        if (language == null) {
            throw new NotRead("import-no-language-ours-write", text);
        }
        return language;
    }

    private static String country(String text) {
        String country = text.equals("中国") ? "CN" : text.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            throw new NotRead("no-country", text);
        }
        return country;
    }

    private static String email(String text) {
        if (!MailAddress.isOne(text)) {
            throw new NotRead("no-mail-address", text);
        }
        return text;
    }

    private static Integer payDay(String text) {
        if (!text.matches("[1-9]|[12]\\d|3[01]")) {
            throw new NotRead("import-no-day-month-write", text);
        }
        return Integer.valueOf(text);
    }

    private record Given(
            String name,
            @Nullable String language,
            @Nullable String country,
            @Nullable String address,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Integer payDay,
            @Nullable Terms terms,
            @Nullable String team,
            @Nullable String collector) {}
}
