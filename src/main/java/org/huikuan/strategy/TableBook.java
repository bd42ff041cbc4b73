package org.huikuan.strategy;

import java.time.Instant;
import java.util.Map;

/** Which version of tables answers. Trying a draft, a test case and a look back are the same question to another book. */
public sealed interface TableBook {

    /** The version in force, for whatever is really decided. */
    TableBook NEWEST = new Newest();

    /** What is in force now. */
    record Newest() implements TableBook {}

    /** What was in force at a moment. */
    record AsOf(Instant at) implements TableBook {}

    /**
     * Some tables as somebody would have them, the others in force.
     *
     * @param dmn files by key
     */
    record Drafts(Map<String, String> dmn) implements TableBook {}
}
