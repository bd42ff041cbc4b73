package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.huikuan.shared.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads a browser that opens a part of a page by its address to the page: alone it has neither style nor way back. */
@Configuration(proxyBeanMethods = false)
class PartsOfPages implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public void postHandle(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable ModelAndView part)
                    throws IOException {
                PartOf page = handler instanceof HandlerMethod method ? method.getMethodAnnotation(PartOf.class) : null;
                if (page != null && part != null && request.getHeader("HX-Request") == null) {
                    part.clear();
                    response.sendRedirect(address(page, request));
                }
            }
        });
    }

    private static String address(PartOf page, HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(page.value());
        address.build().getQueryParams().keySet().stream()
                .filter(name -> values.getOrDefault(name, "").toString().isEmpty())
                .forEach(address::replaceQueryParam);
        return address.encode().buildAndExpand(values).toUriString();
    }
}
