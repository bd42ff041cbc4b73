package org.huikuan.webhooks.jdbc;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.webhooks.WebhookDeliveries;
import org.huikuan.webhooks.Webhooks;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of webhooks in a database of a test. */
public final class WebhookTables {

    private final DataSource database;

    private WebhookTables(DataSource database) {
        this.database = database;
    }

    public static WebhookTables in(DataSource database) {
        return new WebhookTables(database);
    }

    public Webhooks webhooks() {
        return new JdbcWebhooks(JdbcClient.create(database));
    }

    public WebhookDeliveries deliveries() {
        return new JdbcWebhookDeliveries(JdbcClient.create(database), new JdbcTemplate(database));
    }

    @SuppressWarnings("NullAway") // the template answers what the work answers
    public UnitOfWork unit() {
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new UnitOfWork() {
            @Override
            public <T> T inNew(Supplier<T> work) {
                return transactions.execute(status -> work.get());
            }

            @Override
            public <T> T join(Supplier<T> work) {
                return inNew(work);
            }
        };
    }
}
