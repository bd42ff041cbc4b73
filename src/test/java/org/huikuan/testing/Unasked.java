package org.huikuan.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Ports of a module that somebody must fulfil for it to start, and that a story of it never asks: each call fails the
 * test. The list says on what a module depends that it does not know.
 */
public final class Unasked implements BeanDefinitionRegistryPostProcessor {

    private final List<Class<?>> ports;

    private Unasked(List<Class<?>> ports) {
        this.ports = ports;
    }

    public static Unasked ports(Class<?>... ports) {
        return new Unasked(List.of(ports));
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ports.forEach(port -> registry.registerBeanDefinition("unasked " + port.getName(), definition(port)));
    }

    private static <T> BeanDefinition definition(Class<T> port) {
        return BeanDefinitionBuilder.genericBeanDefinition(port, () -> unasked(port))
                .getBeanDefinition();
    }

    private static <T> T unasked(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, new Refusal(port)));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {}

    private record Refusal(Class<?> port) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && arguments[0] == proxy;
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> "nobody asks " + port.getSimpleName();
                default -> throw new AssertionError(port.getSimpleName() + "." + method.getName() + " was asked");
            };
        }
    }
}
