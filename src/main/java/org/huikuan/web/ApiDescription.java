package org.huikuan.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The front page of {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SCHEME = "basic";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Huikuan (回款)")
                        .description("Collection of trade receivables. Amounts are decimal strings with a currency,"
                                + " dates are local to the creditor, errors are problem details (RFC 9457).")
                        .version("1")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/").description("This installation")))
                .components(new Components()
                        .addSecuritySchemes(
                                SCHEME,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("User and password of a person or program of the house")))
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }

    /** A record within another is called after both: two lines of different answers are two schemas. */
    @Bean
    ModelResolver apiNames(ObjectMapper json) {
        return new ModelResolver(json, new TypeNameResolver() {
            @Override
            protected String getNameOfClass(Class<?> type) {
                Class<?> around = type.getEnclosingClass();
                return around == null
                        ? super.getNameOfClass(type)
                        : getNameOfClass(around).replaceFirst("(Controller|Api|Acts)$", "") + type.getSimpleName();
            }
        });
    }
}
