package org.huikuan.campaigns.acts;

/** In the place of a subject: a new campaign is about nothing that is there already. */
record NoCampaign() {}
