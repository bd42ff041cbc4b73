package org.huikuan.campaigns.acts;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Campaigns that are not there yet; the accounts of one are locked when they are known. */
@Component
class NewCampaigns implements Subjects<NoCampaign> {

    @Override
    public NoCampaign seen(Where where) {
        return new NoCampaign();
    }

    @Override
    public NoCampaign locked(Where where, Set<Role> roles) {
        return new NoCampaign();
    }

    @Override
    public void look(NoCampaign subject, Doing done) {}
}
