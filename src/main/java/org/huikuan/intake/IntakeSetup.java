package org.huikuan.intake;

import org.huikuan.security.DoorWords;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class IntakeSetup {

    /** The server's own bound for forms, and for the fields beside a file, follows ours. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundsOfTheServer(
            RequestLimits limits, MultipartProperties files) {
        int maxBody = (int) limits.maxBody().toBytes();
        return server -> {
            server.addEngineValves(
                    new BodyValve(limits, files.getMaxRequestSize().toBytes()));
            server.addConnectorCustomizers(connector -> connector.setMaxPostSize(maxBody));
        };
    }

    @Bean
    FilterRegistrationBean<BodyGate> bodyGate(DoorWords words) {
        FilterRegistrationBean<BodyGate> filter = new FilterRegistrationBean<>(new BodyGate(words));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyFirst> bodyFirst(RequestLimits limits) {
        FilterRegistrationBean<BodyFirst> filter = new FilterRegistrationBean<>(new BodyFirst(limits.atWork()));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }
}
