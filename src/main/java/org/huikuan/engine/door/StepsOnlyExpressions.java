package org.huikuan.engine.door;

import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.context.ApplicationContext;

/**
 * What expressions of a model or filter may see: variables, {@link EndOfDay}, the business key, and the beans whose
 * class name ends in {@code Steps}. Any other bean is an unknown name to them, and nothing but a step has a method or a
 * property: a literal is no way to a class.
 */
public class StepsOnlyExpressions extends SpringExpressionManager {

    public StepsOnlyExpressions(ApplicationContext context) {
        super(context);
        addFunction(EndOfDay.NAME, EndOfDay.METHOD);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new StepsResolver(applicationContext));
        resolver.add(new ArrayELResolver());
        resolver.add(new ListELResolver());
        resolver.add(new MapELResolver());
        resolver.add(new BusinessKeyResolver());
        return resolver;
    }
}
