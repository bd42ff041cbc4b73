package org.huikuan.web;

import java.time.LocalDate;
import org.huikuan.shared.input.PlainDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days in addresses and forms are read as everywhere: year first, and none that nobody can mean. */
@Configuration(proxyBeanMethods = false)
class AskedDays implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new Reading());
    }

    /** A class, since the converter's types are found by reflection; an empty text is no day. */
    private static final class Reading implements Converter<String, LocalDate> {

        @Override
        public @Nullable LocalDate convert(String text) {
            return text.isBlank() ? null : PlainDate.of(text);
        }
    }
}
