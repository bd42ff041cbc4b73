package org.huikuan.campaigns.acts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.campaigns.Campaign;
import org.huikuan.campaigns.Campaigns;
import org.huikuan.campaigns.Target;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager starts a campaign: who works on which customer, for how much, until when, with whom, how often. */
@Component
class StartCampaign extends DeclaredAct<NoCampaign, StartCampaignInput> {

    private final CampaignPlans plans;
    private final CampaignPeople people;
    private final Campaigns campaigns;
    private final Creditors creditors;
    private final Journal journal;

    StartCampaign(
            NewCampaigns subjects,
            CampaignPlans plans,
            CampaignPeople people,
            Campaigns campaigns,
            Creditors creditors,
            Journal journal) {
        super("start-campaign", Set.of(Role.MANAGERS, Role.ADMINISTRATORS), subjects, StartCampaignInput.class);
        this.plans = plans;
        this.people = people;
        this.campaigns = campaigns;
        this.creditors = creditors;
        this.journal = journal;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public ActForm form(NoCampaign none) {
        String creditor = creditors.byDefault().code();
        return new ActForm()
                .options(
                        "creditor",
                        creditors.all().stream()
                                .map(c -> new ActForm.Option(c.code(), c.name()))
                                .toList())
                .propose("creditor", creditor)
                .options("targets[*].person", people.choice());
    }

    @Override
    public void check(NoCampaign none, StartCampaignInput input, FormInput mistakes) {
        Creditor creditor = creditor(input, mistakes);
        if (creditor == null) {
            return;
        }
        Plan plan = plans.of(creditor, input);
        if (plan.startsOn().isBefore(plan.today())) {
            mistakes.wrong("startsOn", "past", plan.startsOn(), plan.today());
        }
        var unused = plan.targets(input, mistakes);
        people.check(input.targets(), plan.known(), mistakes);
    }

    private @Nullable Creditor creditor(StartCampaignInput input, FormInput mistakes) {
        String code = input.creditor();
        if (code == null) {
            return creditors.byDefault();
        }
        Creditor creditor = creditors.find(code).orElse(null);
        if (creditor == null) {
            mistakes.wrong("creditor", "no-creditor", code);
        }
        return creditor;
    }

    @Override
    public Long carryOut(NoCampaign none, StartCampaignInput input, Doing doing) {
        FormInput right = FormInput.ofRight();
        Plan plan = plans.of(Objects.requireNonNull(creditor(input, right)), input);
        List<Target> targets = plan.targets(input, right);
        Campaign campaign = new Campaign(
                0, plan.creditor().id(), input.name(), plan.startsOn(), plan.endsOn(), doing.by(), null, null, null);
        long id = campaigns.add(campaign, targets);
        journal.write(plan.known().values().stream()
                .map(a -> new JournalEntry(a.id(), null, "campaign-started", Sentence.text(input.name()), null))
                .toList());
        return id;
    }
}
