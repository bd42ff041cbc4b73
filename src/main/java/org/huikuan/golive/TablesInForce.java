package org.huikuan.golive;

import java.util.List;

/** The decision tables in force, as far as they cannot be used as they are. */
public interface TablesInForce {

    /** Keys of tables in whose place this release's own one answers, wholly or at times. */
    List<String> unusable();
}
