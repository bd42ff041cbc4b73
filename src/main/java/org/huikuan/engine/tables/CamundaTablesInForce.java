package org.huikuan.engine.tables;

import java.util.List;
import org.huikuan.golive.TablesInForce;
import org.huikuan.policies.PolicyMistake;
import org.huikuan.policies.PolicyTables;
import org.springframework.stereotype.Component;

/** Looks through the tables that the program asks. */
@Component
class CamundaTablesInForce implements TablesInForce {

    private final KnownTables known;
    private final PolicyTables tables;

    CamundaTablesInForce(KnownTables known, PolicyTables tables) {
        this.known = known;
        this.tables = tables;
    }

    @Override
    public List<String> unusable() {
        return known.all().keySet().stream()
                .filter(key -> tables.findings(key).stream().anyMatch(PolicyMistake::isFatal))
                .toList();
    }
}
