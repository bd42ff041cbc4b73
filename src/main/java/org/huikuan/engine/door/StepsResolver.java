package org.huikuan.engine.door;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Finds the steps a model calls, and calls them: no method of any other object is ever called by an expression, not
 * even of a text or a number. Lazily, since steps need services that need the engine.
 */
class StepsResolver extends ELResolver {

    private final ApplicationContext context;
    private final ConcurrentMap<String, Optional<Object>> known = new ConcurrentHashMap<>();
    private final Map<Object, Set<String>> methods = Collections.synchronizedMap(new IdentityHashMap<>());
    private final BeanELResolver calls = new BeanELResolver();

    StepsResolver(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public @Nullable Object getValue(ELContext el, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        Object steps = known.computeIfAbsent(name, this::find).orElse(null);
        if (steps != null) {
            el.setPropertyResolved(true);
        }
        return steps;
    }

    private Optional<Object> find(String name) {
        if (!context.containsBean(name)) {
            return Optional.empty();
        }
        Class<?> type = context.getType(name);
        boolean allowed =
                type != null && ClassUtils.getUserClass(type).getSimpleName().endsWith("Steps");
        if (!allowed) {
            return Optional.empty();
        }
        Object steps = context.getBean(name);
        methods.put(steps, methodsOf(ClassUtils.getUserClass(type)));
        return Optional.of(steps);
    }

    /** What the class of the steps itself offers; {@code getClass} and its like are every object's and no step. */
    private static Set<String> methodsOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getDeclaringClass() != Object.class && !Modifier.isStatic(m.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Object invoke(
            ELContext el,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] arguments) {
        if (base == null || !methods.getOrDefault(base, Set.of()).contains(String.valueOf(method))) {
            return null;
        }
        return calls.invoke(el, base, method, types, arguments);
    }

    @Override
    public boolean isReadOnly(ELContext el, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public void setValue(ELContext el, @Nullable Object base, Object property, @Nullable Object value) {
        if (base == null
                && known.getOrDefault(String.valueOf(property), Optional.empty())
                        .isPresent()) {
            throw new IllegalArgumentException("steps cannot be replaced: " + property);
        }
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext el, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext el, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getType(ELContext el, @Nullable Object base, Object property) {
        return Object.class;
    }
}
