package org.huikuan.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the statements that clients of a database execute, apart for the engine's tables and our own. A batch of one
 * statement is sent once and counts once. Only the thread that does the measured work is counted: the contexts of a JVM
 * have work of their own in the background, which comes when it comes.
 */
public final class StatementCount implements QueryExecutionListener {

    private static final ThreadLocal<StatementCount> OF_THIS_THREAD = new ThreadLocal<>();

    private final Map<String, LongAdder> statements = new ConcurrentHashMap<>();

    /** What the calling thread asks of the databases of the application contexts of this JVM while it does the work. */
    public static StatementCount during(Runnable work) {
        StatementCount outer = OF_THIS_THREAD.get();
        StatementCount count = new StatementCount();
        OF_THIS_THREAD.set(count);
        try {
            work.run();
        } finally {
            OF_THIS_THREAD.set(outer);
        }
        return count;
    }

    public DataSource counting(DataSource database) {
        return ProxyDataSourceBuilder.create(database).listener(this).build();
    }

    public void reset() {
        statements.clear();
    }

    /** This and the other count together. */
    public StatementCount and(StatementCount other) {
        StatementCount sum = new StatementCount();
        List.of(this, other)
                .forEach(part -> part.statements.forEach((sql, n) -> sum.statements
                        .computeIfAbsent(sql, s -> new LongAdder())
                        .add(n.sum())));
        return sum;
    }

    public long total() {
        return sum(sql -> true);
    }

    public long engine() {
        return sum(sql -> isEngine(sql));
    }

    public long own() {
        return containing("huikuan.");
    }

    /** @param words part of a statement, in lower case, each white space one blank */
    public long containing(String words) {
        return sum(sql -> sql.contains(words));
    }

    private long sum(java.util.function.Predicate<String> which) {
        return statements.entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .mapToLong(e -> e.getValue().sum())
                .sum();
    }

    private static boolean isEngine(String sql) {
        return !sql.contains("huikuan.") && sql.contains("act_");
    }

    /** Each statement with how often it ran, for people who look for savings. */
    public Map<String, Long> all() {
        Map<String, Long> all = new TreeMap<>();
        statements.forEach((sql, count) -> all.put(sql, count.sum()));
        return all;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            String sql = query.getQuery().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            statements.computeIfAbsent(sql, s -> new LongAdder()).increment();
        }
    }

    /** Hands what a thread executes to the count that the same thread has begun, if it has. */
    private static final class OfThisThread implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            StatementCount count = OF_THIS_THREAD.get();
            if (count != null) {
                count.afterQuery(execution, queries);
            }
        }
    }

    /** Puts the count in front of the application's database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class InFrontOfTheDatabase {

        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database
                            ? ProxyDataSourceBuilder.create(database)
                                    .listener(new OfThisThread())
                                    .build()
                            : bean;
                }
            };
        }
    }
}
