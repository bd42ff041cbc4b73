package org.huikuan.strategy;

import java.util.Map;

/** The decision tables. What is really decided asks the newest version; a {@link TableBook} has others. */
public interface DecisionTables {

    /** The newest version answers. */
    default <I extends Record, O extends Record> Answer<O> ask(Table<I, O> table, I asked) {
        return ask(table, asked, Map.of(), TableBook.NEWEST);
    }

    /**
     * @param sayable what sentences of the table may name besides the columns, such as {@code money} and {@code currency}
     * @throws TableFault when neither the version asked for nor the one of this release gives an answer that can be read
     */
    <I extends Record, O extends Record> Answer<O> ask(
            Table<I, O> table, I asked, Map<String, String> sayable, TableBook book);
}
