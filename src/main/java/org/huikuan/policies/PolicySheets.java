package org.huikuan.policies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions of the decision tables as sheets, and sheets as files. */
public interface PolicySheets {

    /** The newest first; none for a table that nobody asks. */
    List<PolicyVersion> versions(String key);

    /** Which version was in force when a day ended; before the first one that one. */
    int inForce(String key, LocalDate on);

    /** @param version 0: this release's */
    byte[] content(String key, int version);

    /** @throws RuntimeException when it is no table of this key */
    TableSheet read(String key, byte[] dmn);

    /**
     * The file with other rows.
     *
     * @param from its first day, which the file then says; null: from the moment it is there
     */
    byte[] written(String key, byte[] dmn, List<SheetRow> rows, @Nullable LocalDate from);

    /** What its rows leave open and what they answer twice. */
    Coverage coverage(TableSheet sheet);

    /** Takes back a version whose day has not come. */
    void takeBack(String key, int version);

    /** Where the program asks the table: names of steps in both languages, keys of acts. */
    List<TableAsker> askers(String key);
}
