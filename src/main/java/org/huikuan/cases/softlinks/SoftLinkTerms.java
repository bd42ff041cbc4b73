package org.huikuan.cases.softlinks;

import java.util.List;
import org.huikuan.cases.strategies.SoftLink;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** How soon what a soft move brought has to be there. */
@Component
class SoftLinkTerms implements AsksTables {

    static final Table<Made, Terms> TABLE = Table.of("soft-link-terms", Made.class, Terms.class, "soft-link");

    private final DecisionTables tables;

    SoftLinkTerms(DecisionTables tables) {
        this.tables = tables;
    }

    record Made(SoftLink link) {}

    /** @param mostDays from today */
    record Terms(int mostDays) {}

    int mostDays(SoftLink link) {
        return tables.ask(TABLE, new Made(link)).out().mostDays();
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
