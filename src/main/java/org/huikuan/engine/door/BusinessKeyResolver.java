package org.huikuan.engine.door;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * The one property that models read of the engine: {@code execution.processBusinessKey}. An execution has others that
 * lead to every service of the engine.
 */
class BusinessKeyResolver extends ELResolver {

    private static final String PROPERTY = "processBusinessKey";

    @Override
    public @Nullable Object getValue(ELContext el, @Nullable Object base, Object property) {
        if (!(base instanceof DelegateExecution execution) || !PROPERTY.equals(property)) {
            return null;
        }
        el.setPropertyResolved(true);
        return execution.getProcessBusinessKey();
    }

    @Override
    public boolean isReadOnly(ELContext el, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public void setValue(ELContext el, @Nullable Object base, Object property, @Nullable Object value) {
        // nothing of the engine is written by an expression: unresolved, which the engine refuses
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext el, @Nullable Object base) {
        return String.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext el, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getType(ELContext el, @Nullable Object base, Object property) {
        return String.class;
    }
}
