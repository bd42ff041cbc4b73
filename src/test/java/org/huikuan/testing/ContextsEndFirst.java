package org.huikuan.testing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Closes the Spring contexts when the last test has run, while their database still answers: left to the end of the
 * JVM they would wait for a server that stops at the same moment.
 */
final class ContextsEndFirst implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        test.getRoot()
                .getStore(Namespace.create(ContextsEndFirst.class))
                .getOrComputeIfAbsent(Open.class)
                .contexts
                .add(SpringExtension.getApplicationContext(test));
    }

    /** What is open; closed with the root of all tests. */
    static final class Open implements CloseableResource {

        private final Set<ApplicationContext> contexts = new LinkedHashSet<>();

        @Override
        public void close() {
            contexts.forEach(c -> ((ConfigurableApplicationContext) c).close());
        }
    }
}
