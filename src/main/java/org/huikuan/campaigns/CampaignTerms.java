package org.huikuan.campaigns;

import java.util.List;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** How many customers a campaign has, how long it lasts, how often one contacts them. */
@Component
public class CampaignTerms implements AsksTables {

    static final Table<Planned, Terms> TABLE = Table.of("campaign-terms", Planned.class, Terms.class, "start-campaign");

    private final DecisionTables tables;

    CampaignTerms(DecisionTables tables) {
        this.tables = tables;
    }

    /** @param customers how many are meant to be in it */
    record Planned(int customers) {}

    /**
     * What the house allows.
     *
     * @param most customers
     * @param days how many days it lasts, the first one counting
     * @param everyDays working days between contacts where nobody says otherwise
     */
    public record Terms(int most, int days, int everyDays) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    public Terms of(int customers) {
        return tables.ask(TABLE, new Planned(customers)).out();
    }
}
