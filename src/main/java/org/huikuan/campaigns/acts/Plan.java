package org.huikuan.campaigns.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.campaigns.Campaign;
import org.huikuan.campaigns.CampaignTerms.Terms;
import org.huikuan.campaigns.Target;
import org.huikuan.debtors.Counterpart;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Money;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as somebody plans it, against what is known of its customers; what is wrong is noted at its field.
 *
 * @param known accounts by customer number
 * @param running campaigns by account
 * @param overdue by account
 * @param people at the customers, by account
 */
record Plan(
        Creditor creditor,
        Terms terms,
        LocalDate today,
        LocalDate startsOn,
        Map<String, Account> known,
        Map<Long, Campaign> running,
        Map<Long, List<Money>> overdue,
        Map<Long, List<Counterpart>> people) {

    LocalDate endsOn() {
        return startsOn.plusDays(terms.days() - 1L);
    }

    /** Those that are right; the list is whole when nothing was noted. */
    List<Target> targets(StartCampaignInput input, FormInput mistakes) {
        List<TargetInput> rows = input.targets();
        if (rows.isEmpty()) {
            mistakes.refuseMissing("targets");
        }
        if (rows.size() > terms.most()) {
            mistakes.wrong("targets", "campaign-too-many", rows.size(), terms.most());
        }
        List<Target> targets = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Target target = target(rows.get(i), "targets[" + i + "].", taken, mistakes);
            if (target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    private @Nullable Target target(TargetInput row, String at, Set<Long> taken, FormInput mistakes) {
        if (row.customer() == null) {
            return null;
        }
        Account account = known.get(row.customer());
        if (account == null) {
            mistakes.wrong(at + "customer", "no-customer", creditor.code(), row.customer());
            return null;
        }
        if (!taken.add(account.id())) {
            mistakes.wrong(at + "customer", "campaign-twice", row.customer());
        }
        Campaign other = running.get(account.id());
        if (other != null) {
            mistakes.wrong(at + "customer", "campaign-running", other.name(), other.endsOn());
        }
        day(row, at, mistakes);
        String counterpart = counterpart(row, account, at, mistakes);
        Money owed = owed(row, account, at, mistakes);
        boolean isRead = row.amount() != null && row.person() != null && row.payOn() != null;
        if (counterpart == null || owed == null || !isRead) {
            return null;
        }
        return new Target(
                account.id(),
                row.person(),
                new Money(row.amount(), owed.currency()),
                owed,
                row.payOn(),
                counterpart,
                row.everyDays() == null ? terms.everyDays() : row.everyDays());
    }

    private void day(TargetInput row, String at, FormInput mistakes) {
        LocalDate on = row.payOn();
        if (on != null && (on.isBefore(startsOn) || on.isAfter(endsOn()))) {
            mistakes.wrong(at + "payOn", "campaign-day", on, startsOn, endsOn());
        }
        Integer every = row.everyDays();
        if (every != null && (every < 1 || every > terms.days())) {
            mistakes.wrong(at + "everyDays", "campaign-every", every, terms.days());
        }
    }

    private @Nullable String counterpart(TargetInput row, Account account, String at, FormInput mistakes) {
        List<String> there = people.getOrDefault(account.id(), List.of()).stream()
                .filter(Counterpart::isThere)
                .map(Counterpart::name)
                .toList();
        String named = row.counterpart();
        if (named == null || there.contains(named)) {
            return named;
        }
        if (there.isEmpty()) {
            mistakes.wrong(at + "counterpart", "campaign-nobody-known", account.name());
        } else {
            mistakes.wrong(at + "counterpart", "campaign-nobody", named, Arg.things(there));
        }
        return null;
    }

    /** What is overdue in the currency; at least as much as is aimed at. */
    private @Nullable Money owed(TargetInput row, Account account, String at, FormInput mistakes) {
        String currency = row.currency() == null ? creditor.currency() : row.currency();
        List<Money> all = overdue.getOrDefault(account.id(), List.of());
        Money owed = all.stream()
                .filter(m -> m.currency().equals(currency))
                .findFirst()
                .orElse(null);
        String field = at + (row.currency() == null ? "amount" : "currency");
        if (owed == null && all.isEmpty()) {
            mistakes.wrong(at + "customer", "campaign-nothing-overdue", account.name());
        } else if (owed == null) {
            mistakes.wrong(field, "campaign-other-currency", currency, Arg.things(all));
        } else if (row.amount() != null && row.amount().compareTo(owed.amount()) > 0) {
            mistakes.wrong(at + "amount", "campaign-above-overdue", row.amount(), owed);
            return null;
        }
        return owed;
    }
}
