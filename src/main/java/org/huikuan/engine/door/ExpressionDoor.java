package org.huikuan.engine.door;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Nothing that a person sends is evaluated: a query, a filter or a query that extends a filter carries no expression, at
 * no depth. The engine itself looks at the outermost query only and evaluates those inside {@code orQueries}. Looks into
 * whatever command carries a query, so that a command of another engine version is covered too. The filters that the
 * application has seeded carry expressions and are read from the database, not sent.
 */
public class ExpressionDoor extends CommandInterceptor {

    private static final ClassValue<List<Field>> QUERIES = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return queriesIn(type);
        }
    };

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (context.getAuthentication() != null && context.isAuthorizationCheckEnabled() && carries(command)) {
            throw new BadUserRequestException("Expressions are not evaluated for whoever is logged in: leave out the"
                    + " fields whose name ends in Expression, in orQueries as well, and send plain values.");
        }
        return next.execute(command);
    }

    private static boolean carries(Object command) {
        return carries(command, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Queries joined by "or" hold one another, hence what was seen already. */
    private static boolean carries(@Nullable Object object, Set<Object> seen) {
        if (object == null || !seen.add(object)) {
            return false;
        }
        if (object instanceof AbstractQuery<?, ?> query
                && !query.getExpressions().isEmpty()) {
            return true;
        }
        if (object instanceof Collection<?> several) {
            return several.stream().anyMatch(one -> carries(one, seen));
        }
        return QUERIES.get(object.getClass()).stream()
                .anyMatch(field -> carries(ReflectionUtils.getField(field, object), seen));
    }

    private static List<Field> queriesIn(Class<?> type) {
        List<Field> found = new ArrayList<>();
        ReflectionUtils.doWithFields(
                type,
                field -> {
                    ReflectionUtils.makeAccessible(field);
                    found.add(field);
                },
                ExpressionDoor::mayHold);
        return List.copyOf(found);
    }

    private static boolean mayHold(Field field) {
        boolean isOfEngine = field.getDeclaringClass().getName().startsWith("org.camunda.bpm.engine");
        boolean isStatic = java.lang.reflect.Modifier.isStatic(field.getModifiers());
        return isOfEngine && !isStatic && holdsQueries(field);
    }

    private static boolean holdsQueries(Field field) {
        boolean many = Collection.class.isAssignableFrom(field.getType())
                && field.getGenericType().getTypeName().contains("Query");
        return many
                || Arrays.asList(Query.class, Filter.class).stream()
                        .anyMatch(held -> held.isAssignableFrom(field.getType()));
    }
}
