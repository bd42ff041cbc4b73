package org.huikuan.administration;

import java.util.Map;

/** What runs here. */
public interface Installation {

    /** Releases of the application, its tables, the engine, the database and Java, by the names the page shows. */
    Map<String, String> facts();
}
