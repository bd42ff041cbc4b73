package org.huikuan.policies;

import java.util.List;

/** The decision tables in force, and how they are replaced. */
public interface PolicyTables {

    List<PolicyTable> all();

    /** The table as DMN. */
    byte[] content(String key);

    /** What is wrong with a changed table, and what it lacks beside this release's: columns, rows, words, every cell. */
    List<PolicyMistake> check(String key, byte[] dmn);

    /** What {@link #check} says of the table in force. */
    List<PolicyMistake> findings(String key);

    /** Puts a checked table in force. */
    void replace(String key, byte[] dmn);
}
