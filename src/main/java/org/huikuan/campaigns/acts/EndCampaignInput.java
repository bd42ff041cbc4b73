package org.huikuan.campaigns.acts;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** @param outcome what came of it, and what was learnt */
record EndCampaignInput(@Must @Lines @Most(2000) String outcome) {}
