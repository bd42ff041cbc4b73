package org.huikuan.administration;

import java.util.List;

/** The decision tables in force, and how they are replaced. */
public interface PolicyTables {

    List<PolicyTable> all();

    /** The table as DMN. */
    byte[] content(String key);

    /** Compares a changed table with the one in force and tries each of its cells; empty when it may be taken. */
    List<PolicyMistake> check(String key, byte[] dmn);

    /** Puts a checked table in force. */
    void replace(String key, byte[] dmn);
}
