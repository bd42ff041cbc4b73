package org.huikuan.digest;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.desk.CollectorFigures;
import org.huikuan.desk.WorkList;
import org.huikuan.desk.WorkList.Order;
import org.huikuan.desk.WorkList.Which;
import org.huikuan.desk.WorkRow;
import org.huikuan.digest.DigestFigures.BrokenPromise;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.preferences.KnownPeople.Person;
import org.huikuan.shared.Between;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.teams.Sight;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a digest says: of the person's own work, and for managers of the house. */
@Component
class DigestWriter {

    private static final int MOST = 10;

    private final WorkList work;
    private final CollectorFigures collector;
    private final DigestFigures figures;
    private final HouseFigures house;
    private final MessageSource messages;
    private final String address;

    DigestWriter(
            WorkList work,
            CollectorFigures collector,
            DigestFigures figures,
            HouseFigures house,
            MessageSource messages,
            HuikuanProperties settings) {
        this.work = work;
        this.collector = collector;
        this.figures = figures;
        this.house = house;
        this.messages = messages;
        this.address =
                settings.publicAddress() == null ? "" : settings.publicAddress().toString();
    }

    /** @param since promises broken after this day are new to the person */
    @Transactional(readOnly = true)
    public DigestContent write(Person person, LocalDate day, LocalDate since, String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", person.name());
        model.put("day", day.toString());
        model.put("address", address);
        boolean works = own(person, day, since, locale, model);
        boolean manages = person.groups().contains("managers");
        model.put("manages", manages);
        boolean steers = manages && house.put(day, code -> stage(code, locale), model);
        return new DigestContent(model, !works && !steers);
    }

    private boolean own(Person person, LocalDate day, LocalDate since, Locale locale, Map<String, Object> model) {
        WorkList.Wanted wanted =
                new WorkList.Wanted(person.user(), Sight.of(AsPerson.of(person)), Which.DUE, Order.WORTH, day);
        int count = work.count(wanted);
        var promised = collector.promisesDue(person.user(), day, MOST);
        List<BrokenPromise> broken = figures.brokenAfter(person.user(), since, day);
        model.put("taskCount", count > WorkList.MOST_COUNTED ? WorkList.MOST_COUNTED + "+" : Integer.toString(count));
        model.put(
                "tasks",
                work.rows(wanted, 0, MOST).stream().map(r -> task(r, locale)).toList());
        model.put(
                "promises",
                promised.stream()
                        .map(p -> promise(p.number(), p.customerName() + " " + p.customer(), p.amount(), p.currency()))
                        .toList());
        model.put(
                "broken",
                broken.stream()
                        .map(p -> promise(
                                new CaseId(p.caseId()).number(),
                                p.customerName() + " " + p.customer(),
                                p.amount(),
                                p.currency()))
                        .toList());
        return count > 0 || !promised.isEmpty() || !broken.isEmpty();
    }

    private Map<String, Object> task(WorkRow row, Locale locale) {
        return Map.of(
                "case",
                row.number(),
                "stage",
                stage(row.act().stage(), locale),
                "customer",
                row.customerName() + " " + row.customer(),
                "days",
                Long.toString(Math.max(0, row.daysPastDue())),
                "amount",
                Between.LIST.join(
                                row.overdue().entrySet().stream()
                                        .map(e -> e.getKey() + " " + amount(e.getValue()))
                                        .toList(),
                                locale)
                        + worth(row.worth(), locale));
    }

    /** What foreign money comes to, marked; nothing where everything is in the creditor's currency. */
    private String worth(Worth worth, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (worth.isConverted()) {
            String sum = Worth.MARK + " " + Worth.said(worth.sum());
            String rate = messages.getMessage("rates.converted", new Object[] {worth.rateDays()}, locale);
            parts.add(Between.COMMA.join(List.of(sum, rate), locale));
        }
        if (!worth.isWhole()) {
            String lacking = Between.LIST.join(worth.lackingCurrencies(), locale);
            parts.add(messages.getMessage("rates.lacking", new Object[] {lacking}, locale));
        }
        return parts.isEmpty() ? "" : " (" + Between.SEMICOLON.join(parts, locale) + ")";
    }

    private String stage(String code, Locale locale) {
        return messages.getMessage("code.stage." + code, null, locale);
    }

    private static Map<String, Object> promise(String number, String customer, BigDecimal amount, String currency) {
        return Map.of("case", number, "customer", customer, "amount", currency + " " + amount(amount));
    }

    private static String amount(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
