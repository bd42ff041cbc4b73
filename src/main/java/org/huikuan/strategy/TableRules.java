package org.huikuan.strategy;

import java.util.Optional;

/** Where the rules of deployed decision tables stand: people count the lines of a table, they know no ids. */
public interface TableRules {

    /**
     * Nothing when this version of the table has no such rule, as for a decision that was left to a person.
     *
     * @param table key of the table
     * @param version its deployed version, which never changes
     * @param rule id of the rule, as kept with a decision
     */
    Optional<Line> line(String table, int version, String rule);

    /**
     * @param number from 1, as the table is read from above
     * @param of how many rules the table has
     */
    record Line(int number, int of) {}
}
