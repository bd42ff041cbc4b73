package org.huikuan.installation;

import java.util.Map;

/** What runs here. */
public interface Installation {

    /** Releases of the application, its tables, the engine, the database and Java, by the names the page shows. */
    Map<String, String> facts();
}
