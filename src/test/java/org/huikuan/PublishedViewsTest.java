package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a view has is a contract with its readers: {@code architecture/views.csv} says its columns. A table can be changed
 * beneath its views by a later migration, on both databases alike.
 */
class PublishedViewsTest {

    private static final Path LIST = Path.of("src", "test", "resources", "architecture", "views.csv");

    @OnBothDatabases
    void eachViewHasTheColumnsThatItsReadersWerePromised(DataSource database) throws IOException {
        JdbcClient jdbc = JdbcClient.create(database);
        Map<String, String> promised = new TreeMap<>();
        Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("view_"))
                .map(line -> line.split(";", -1))
                .forEach(row -> promised.put(row[0], row[3]));

        Map<String, String> found = new TreeMap<>();
        jdbc.sql("""
                        select lower(c.table_name) as name, lower(c.column_name) as part
                        from information_schema.columns c
                        where lower(c.table_schema) = 'huikuan' and lower(c.table_name) like 'view!_%' escape '!'
                        order by c.table_name, c.ordinal_position""").query(row -> {
            found.merge(row.getString("name"), row.getString("part"), (all, next) -> all + " " + next);
        });

        assertThat(found).isEqualTo(promised);
        promised.keySet().forEach(view -> jdbc.sql("select count(*) from huikuan." + view)
                .query(Long.class)
                .single());
    }

    @OnBothDatabases
    void aTableChangesBeneathItsViews(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);

        jdbc.sql("alter table huikuan.mail_trouble add column server varchar(100)")
                .update();
        assertThat(jdbc.sql("select * from huikuan.view_mail_trouble").query().listOfRows())
                .as("a further column needs nothing")
                .isEmpty();

        assertThatThrownBy(() -> jdbc.sql("alter table huikuan.mail_trouble drop column since")
                        .update())
                .as("a column that a view names stays as long as the view")
                .isInstanceOf(DataAccessException.class);

        List.of(
                        "drop view huikuan.view_mail_trouble",
                        "alter table huikuan.mail_trouble drop column since",
                        "create view huikuan.view_mail_trouble as"
                                + " select t.server, t.reason from huikuan.mail_trouble t")
                .forEach(step -> jdbc.sql(step).update());
        assertThat(jdbc.sql("select t.server from huikuan.view_mail_trouble t")
                        .query()
                        .listOfRows())
                .isEmpty();
    }
}
