package org.huikuan.campaigns.acts;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Repeats;
import org.jspecify.annotations.Nullable;

/**
 * A new campaign.
 *
 * @param creditor its code; the default one where nothing is said
 * @param startsOn today where nothing is said
 */
record StartCampaignInput(
        @Must @Most(100) String name,
        @Most(40) @Nullable String creditor,
        @Nullable LocalDate startsOn,
        @Repeats List<TargetInput> targets) {}
