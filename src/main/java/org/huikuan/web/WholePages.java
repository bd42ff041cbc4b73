package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds a page back until it is rendered, so that one that fails half-way becomes the error page, not half a page. */
@Configuration(proxyBeanMethods = false)
class WholePages implements WebMvcConfigurer {

    private static final int BYTES = 512 * 1024;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setBufferSize(BYTES);
                        return true;
                    }
                })
                .excludePathPatterns("/api/**", "/webjars/**", "/css/**", "/js/**", "/camunda/**", "/engine-rest/**");
    }
}
