package org.huikuan.campaigns.acts;

import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.ledger.Account;
import org.huikuan.shared.input.FormInput;
import org.huikuan.staffing.Collectors;
import org.springframework.stereotype.Component;

/** Who may be fixed for a customer: somebody who can log in and works in the customer's team. */
@Component
class CampaignPeople {

    private final Collectors collectors;

    CampaignPeople(Collectors collectors) {
        this.collectors = collectors;
    }

    List<ActForm.Option> choice() {
        return collectors.all().stream()
                .filter(c -> !c.isLocked())
                .map(c -> new ActForm.Option(c.user(), c.name()))
                .toList();
    }

    void check(List<TargetInput> rows, Map<String, Account> known, FormInput mistakes) {
        for (int i = 0; i < rows.size(); i++) {
            String person = rows.get(i).person();
            Account account = known.get(rows.get(i).customer());
            if (person != null && account != null) {
                check(person, account, "targets[" + i + "].person", mistakes);
            }
        }
    }

    private void check(String person, Account account, String field, FormInput mistakes) {
        if (!collectors.exists(person)) {
            mistakes.wrong(field, "no-collector", person);
        } else if (collectors.isLocked(person)) {
            mistakes.wrong(field, "locked-collector", person);
        } else if (!collectors.isOf(person, account.team())) {
            mistakes.wrong(field, "not-in-team", person, account.team());
        }
    }
}
