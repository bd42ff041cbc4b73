package org.huikuan.model;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Component;

/** The steps of the application as models see them: bean name, method, number of arguments. */
record Steps(Map<String, Class<?>> byBean) {

    static Steps ofTheApplication() {
        Map<String, Class<?>> byBean = new HashMap<>();
        for (Class<?> type : classes(".*\\.process\\.\\w+Steps")) {
            byBean.put(type.getAnnotation(Component.class).value(), type);
        }
        return new Steps(byBean);
    }

    boolean has(Calls.Call call) {
        return methods(call.bean()).stream()
                .anyMatch(method ->
                        method.getName().equals(call.method()) && method.getParameterCount() == call.arguments());
    }

    /** {@code bean.method} of every step. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        byBean.keySet().forEach(bean -> methods(bean).forEach(method -> names.add(bean + "." + method.getName())));
        return names;
    }

    /** Values of the string constants of all {@code ...Process} classes, by class and name. */
    static Map<String, String> constants() {
        Map<String, String> constants = new TreeMap<>();
        for (Class<?> type : classes(".*\\.process\\.\\w+Process")) {
            Arrays.stream(type.getFields())
                    .filter(field -> field.getType() == String.class)
                    .forEach(field -> constants.put(type.getSimpleName() + "." + field.getName(), value(field)));
        }
        return constants;
    }

    private List<Method> methods(String bean) {
        Class<?> type = byBean.get(bean);
        boolean callable = type != null && Modifier.isPublic(type.getModifiers());
        return callable
                ? Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .toList()
                : List.of();
    }

    private static Set<Class<?>> classes(String names) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(names)));
        Set<Class<?>> found = new java.util.HashSet<>();
        for (var candidate : scanner.findCandidateComponents("org.huikuan")) {
            try {
                found.add(Class.forName(candidate.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
