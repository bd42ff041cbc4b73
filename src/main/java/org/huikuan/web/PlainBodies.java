package org.huikuan.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses control characters and lone surrogates in whatever text a call's body has, at any depth. */
@ControllerAdvice
class PlainBodies extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        check(body);
        return body;
    }

    /** @throws BadInput naming every field with such characters, for example {@code items[0].invoice} */
    static void check(Object body) {
        List<FieldError> errors = new ArrayList<>();
        look("", body, errors);
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    static FieldError wrong(String field) {
        return FieldError.of(field, "control-character");
    }

    private static void look(String path, @Nullable Object value, List<FieldError> errors) {
        if (value instanceof CharSequence text) {
            if (PlainText.isBroken(text.toString())) {
                errors.add(wrong(path.isEmpty() ? "body" : path));
            }
        } else if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, part) -> lookAt(path, String.valueOf(name), part, errors));
        } else if (value instanceof Collection<?> list) {
            int i = 0;
            for (Object part : list) {
                look(path + "[" + i++ + "]", part, errors);
            }
        } else if (value instanceof Record fields) {
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                lookAt(path, component.getName(), valueOf(fields, component), errors);
            }
        }
    }

    private static void lookAt(String path, String name, @Nullable Object part, List<FieldError> errors) {
        if (PlainText.isBroken(name)) {
            errors.add(wrong(path.isEmpty() ? "body" : path));
        } else {
            look(path.isEmpty() ? name : path + "." + name, part, errors);
        }
    }

    private static @Nullable Object valueOf(Record fields, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException cannot) {
            throw new IllegalStateException("cannot look at " + component, cannot);
        }
    }
}
