package org.huikuan.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** Finds the steps a model calls. Lazily, since steps need services that need the engine. */
class StepsResolver extends ELResolver {

    private final ApplicationContext context;
    private final ConcurrentMap<String, Optional<Object>> known = new ConcurrentHashMap<>();

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
        return allowed ? Optional.of(context.getBean(name)) : Optional.empty();
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
