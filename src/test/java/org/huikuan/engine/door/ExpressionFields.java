package org.huikuan.engine.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** The fields of whatever can be sent to the engine's REST that the engine would evaluate, read from its own classes. */
final class ExpressionFields {

    private static final String SENT = "classpath*:org/camunda/bpm/engine/rest/**/*Dto.class";

    private ExpressionFields() {}

    static Set<String> all() {
        Set<String> fields = new TreeSet<>();
        try {
            CachingMetadataReaderFactory reader = new CachingMetadataReaderFactory();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(SENT)) {
                fields.addAll(of(ClassUtils.resolveClassName(
                        reader.getMetadataReader(file).getClassMetadata().getClassName(), null)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }

    private static Set<String> of(Class<?> sent) {
        Set<String> fields = new TreeSet<>();
        Arrays.stream(sent.getMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("set") && name.endsWith("Expression"))
                .forEach(name -> fields.add(StringUtils.uncapitalize(name.substring(3))));
        return fields;
    }
}
