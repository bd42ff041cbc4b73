package org.huikuan.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.installation.Installation;
import org.springframework.stereotype.Component;

@Component
class ThisInstallation implements Installation {

    private final DataSource database;

    ThisInstallation(DataSource database) {
        this.database = database;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", Versions.ofApplication());
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            facts.put("schema", Versions.ofSchema(connection));
            facts.put("engine", OnlineBackups.engine().version());
            facts.put("database", meta.getDatabaseProductName() + " " + meta.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
        facts.put("java", Runtime.version().toString());
        return facts;
    }
}
