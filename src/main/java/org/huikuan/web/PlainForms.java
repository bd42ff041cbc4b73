package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.PlainText;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/** Refuses control characters in the fields of forms and in names of files before anybody reads them. */
@Configuration(proxyBeanMethods = false)
class PlainForms implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                check(request);
                return true;
            }
        });
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
