package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.PlainText;
import org.huikuan.shared.input.TakenOut;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Refuses control characters in the fields of forms and in names of files before anybody reads them. A page that shows its
 * form again is left to say so itself, see {@link PlainFields}.
 */
@Configuration(proxyBeanMethods = false)
class PlainForms implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                check(request);
                if (!readsItsForm(handler)) {
                    String broken = request.getParameter(TakenOut.FIELD);
                    TakenOut.check(broken == null ? Map.of() : Map.of(TakenOut.FIELD, broken));
                }
                return true;
            }
        });
    }

    /** Such a page is asked for all fields together, and shows them again with what is wrong. */
    static boolean readsItsForm(Object handler) {
        return handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters())
                        .anyMatch(p -> p.hasParameterAnnotation(RequestParam.class)
                                && Map.class.isAssignableFrom(p.getParameterType()));
    }

    /** @throws BadInput naming every field with such characters */
    static void check(HttpServletRequest request) {
        List<FieldError> errors = new ArrayList<>();
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            for (String text : field.getValue()) {
                refuse(errors, field.getKey(), text);
            }
        }
        MultipartRequest files = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (files != null) {
            files.getMultiFileMap().forEach((field, sent) -> names(sent).forEach(n -> refuse(errors, field, n)));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private static List<String> names(Collection<MultipartFile> files) {
        return files.stream().map(f -> String.valueOf(f.getOriginalFilename())).toList();
    }

    private static void refuse(List<FieldError> errors, String field, String text) {
        if (PlainText.isBroken(field)) {
            errors.add(PlainBodies.wrong("field"));
        } else if (PlainText.isBroken(text)) {
            errors.add(PlainBodies.wrong(field));
        }
    }
}
