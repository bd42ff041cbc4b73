package org.huikuan.cases.reads;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.PersonChoice;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WaysOfPayment;
import org.huikuan.ledger.OpenItem;
import org.springframework.stereotype.Component;

/** What forms of acts on a case show above their fields: what is owed, to whom to speak, what was said. */
@Component
public class CaseSheets {

    private static final int LAST_CONTACTS = 5;

    private final CaseReads reads;
    private final WaysOfPayment ways;

    CaseSheets(CaseReads reads, WaysOfPayment ways) {
        this.reads = reads;
        this.ways = ways;
    }

    /** Proposals for an amount of money: what may be demanded, by currency. */
    public ActForm owed(CaseFacts facts) {
        Map<String, String> owed = facts.demandableByCurrency().entrySet().stream()
                .filter(e -> e.getValue().signum() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().toPlainString(), (a, b) -> a, TreeMap::new));
        ActForm form = new ActForm()
                .options(
                        "currency",
                        owed.keySet().stream().map(ActForm.Option::of).toList())
                .fill("currency", "amount", owed);
        owed.entrySet().stream().findFirst().ifPresent(first -> form.propose("amount", first.getValue())
                .propose("currency", first.getKey()));
        return form;
    }

    /** What sheet {@code talks} shows. */
    public Map<String, Object> talksSheet(CaseFacts facts) {
        CaseId id = facts.kase().id();
        Map<String, Object> talks = new HashMap<>();
        List<Counterpart> people = reads.people(id);
        WayOfPayment way = ways.find(facts.account().id()).orElse(null);
        talks.put("contacts", people);
        talks.put("othersWhoPay", WayOfPayment.othersWhoPay(way, people));
        talks.put(
                "decides",
                PersonChoice.all(Matter.DECIDE, people).stream()
                        .map(Counterpart::name)
                        .toList());
        if (way != null) {
            talks.put("way", way);
        }
        talks.put("promises", facts.pausesNamed("promise"));
        talks.put("last", reads.lastContacts(id, LAST_CONTACTS));
        return talks;
    }

    /** What sheet {@code case} shows. */
    public Map<String, Object> caseSheet(CaseFacts facts) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("facts", facts);
        sheet.put("onAccount", reads.onAccount(facts.kase().id()));
        reads.ground(facts, reads.decisions(facts.kase().id())).ifPresent(ground -> sheet.put("why", ground));
        return sheet;
    }

    /** What sheet {@code case} shows somebody who decides on one thing of the case and does not see the case itself. */
    public static Map<String, Object> debtSheet(CaseFacts facts) {
        return Map.of("facts", facts, "onAccount", Map.of());
    }

    /** Names of the people at the customer, those with a part in paying first. */
    public List<String> people(CaseFacts facts) {
        List<Counterpart> people = reads.people(facts.kase().id());
        return Stream.concat(PersonChoice.all(Matter.PAY, people).stream(), people.stream())
                .map(Counterpart::name)
                .distinct()
                .toList();
    }

    /** Items to choose from, those left out that are disputed as a whole. */
    public static List<ActForm.Option> items(Collection<OpenItem> items, CaseFacts facts) {
        return items.stream()
                .filter(i -> facts.undisputed(i).compareTo(BigDecimal.ZERO) > 0)
                .map(i -> new ActForm.Option(
                        i.number(),
                        i.number() + " · "
                                + String.format(Locale.ROOT, "%,.2f", i.open().amount()) + " "
                                + i.open().currency()))
                .toList();
    }
}
