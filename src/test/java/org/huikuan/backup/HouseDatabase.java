package org.huikuan.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.testing.TestPostgres;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.PropertyPlaceholderHelper;

/**
 * The database of an application in a process of its own.
 *
 * @param settings those of the application on it
 */
record HouseDatabase(String url, String user, String password, String... settings) {

    static final String PASSWORD = "of-the-backup";

    Invariants ask() {
        return new Invariants(JdbcClient.create(new DriverManagerDataSource(url, user, password)));
    }

    /** By the address of the release itself, which says that a commit is in the file before it is acknowledged. */
    static HouseDatabase h2(Path home) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        String released = Objects.requireNonNull(yaml.getObject()).getProperty("spring.datasource.url");
        String url = new PropertyPlaceholderHelper("${", "}", ":", null, false)
                .replacePlaceholders(released, name -> name.equals("huikuan.home-folder") ? home.toString() : null);
        return new HouseDatabase(url, "huikuan", "", with(Map.of("spring.datasource.url", url)));
    }

    static HouseDatabase postgres() {
        TestPostgres.Database database = TestPostgres.fresh();
        return new HouseDatabase(
                database.url(),
                database.username(),
                database.password(),
                with(Map.of(
                        "spring.profiles.active", "postgres",
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.username(),
                        "spring.datasource.password", database.password())));
    }

    private static String[] with(Map<String, String> database) {
        List<String> settings =
                new ArrayList<>(List.of("huikuan.admin.password=" + PASSWORD, "logging.structured.format.console=ecs"));
        database.forEach((key, value) -> settings.add(key + "=" + value));
        return settings.toArray(String[]::new);
    }
}
