package org.huikuan.ledger;

import org.huikuan.shared.HuikuanProperties;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Creates the creditor {@code default} in an empty house, so that the first file can be loaded without setting up. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstCreditor implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final HuikuanProperties properties;

    FirstCreditor(JdbcClient jdbc, HuikuanProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments args) {
        try {
            jdbc.sql("""
                            insert into huikuan.creditor (code, name, country, zone, currency, terms, is_default)
                            select 'default', '本公司 Our company', 'CN', cast(? as varchar), 'CNY', 'NET 30', true
                            where not exists (select 1 from huikuan.creditor)""").param(properties.zone().getId()).update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return;
        }
    }
}
