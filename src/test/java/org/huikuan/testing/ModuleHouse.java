package org.huikuan.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.function.Supplier;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.Names;
import org.huikuan.shared.UnitOfWork;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What every module finds in the house: a database, a clock, transactions; and nobody is logged in. */
@TestConfiguration(proxyBeanMethods = false)
class ModuleHouse {

    @Bean
    HikariDataSource database() {
        return Databases.h2();
    }

    @Bean
    MovableTestClock clock() {
        return new MovableTestClock();
    }

    @Bean
    UnitOfWork unitOfWork(PlatformTransactionManager transactions) {
        return new PlainUnitOfWork(transactions);
    }

    @Bean
    CurrentUser nobody() {
        return new Nobody();
    }

    @Bean
    Names names() {
        return login -> login == null ? "" : login;
    }

    /** A transaction of the database; no engine has a part in it. */
    private record PlainUnitOfWork(PlatformTransactionManager transactions) implements UnitOfWork {

        @Override
        public <T> T inNew(Supplier<T> work) {
            return in(TransactionDefinition.PROPAGATION_REQUIRES_NEW, work);
        }

        @Override
        public <T> T join(Supplier<T> work) {
            return in(TransactionDefinition.PROPAGATION_REQUIRED, work);
        }

        @SuppressWarnings("NullAway") // what the work answers, null included
        private <T> T in(int propagation, Supplier<T> work) {
            TransactionTemplate template = new TransactionTemplate(transactions);
            template.setPropagationBehavior(propagation);
            return template.execute(status -> work.get());
        }
    }

    private record Nobody() implements CurrentUser {

        @Override
        public String id() {
            return SYSTEM;
        }

        @Override
        public Set<String> groups() {
            return Set.of();
        }

        @Override
        public boolean isSystem() {
            return true;
        }
    }
}
