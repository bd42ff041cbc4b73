package org.huikuan.campaigns.acts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.campaigns.CampaignTerms;
import org.huikuan.campaigns.Campaigns;
import org.huikuan.debtors.Counterparts;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.springframework.stereotype.Component;

/** Brings together what is known of the customers that somebody wants in a campaign, their accounts locked first. */
@Component
class CampaignPlans {

    private final CampaignTerms terms;
    private final Campaigns campaigns;
    private final Accounts accounts;
    private final Counterparts people;
    private final BusinessDay day;

    CampaignPlans(CampaignTerms terms, Campaigns campaigns, Accounts accounts, Counterparts people, BusinessDay day) {
        this.terms = terms;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.people = people;
        this.day = day;
    }

    Plan of(Creditor creditor, StartCampaignInput input) {
        LocalDate today = day.today(creditor);
        Set<String> wanted = input.targets().stream()
                .map(TargetInput::customer)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Account> known =
                wanted.isEmpty() ? Map.of() : new HashMap<>(accounts.lockByCustomer(creditor.id(), wanted));
        List<Long> ids = known.values().stream().map(Account::id).toList();
        return new Plan(
                creditor,
                terms.of(input.targets().size()),
                today,
                input.startsOn() == null ? today : input.startsOn(),
                known,
                campaigns.running(ids, today),
                campaigns.overdue(ids, today),
                ids.isEmpty() ? Map.of() : people.ofAll(ids));
    }
}
