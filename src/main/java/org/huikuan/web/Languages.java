package org.huikuan.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huikuan.shared.PersonLanguage;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Chinese and English. The reader chooses by {@code ?lang=zh} or {@code ?lang=en} on any page, which a cookie keeps;
 * without a choice it is what the person prefers, else Chinese. Every pair {@code i18n/<name>_zh.properties, <name>_en.properties} counts.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    static final List<String> ALL = List.of("zh", "en");

    private static final String BUNDLES = "classpath*:i18n/*_zh.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.CHINESE);
        return messages;
    }

    private static String[] bundles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(BUNDLES))
                .map(file -> "i18n/" + String.valueOf(file.getFilename()).replace("_zh.properties", ""))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    @Bean
    LocaleResolver localeResolver(PersonLanguage preferred) {
        CookieLocaleResolver resolver = new CookieLocaleResolver("HUIKUAN-LANGUAGE");
        resolver.setDefaultLocaleFunction(request -> Optional.ofNullable(request.getRemoteUser())
                .flatMap(preferred::of)
                .map(Locale::forLanguageTag)
                .orElse(Locale.CHINESE));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new KnownLanguagesOnly();
        change.setParamName("lang");
        registry.addInterceptor(change);
    }

    /** Anything but the two languages is ignored. */
    private static final class KnownLanguagesOnly extends LocaleChangeInterceptor {

        @Override
        protected Locale parseLocaleValue(String value) {
            return Locale.forLanguageTag(ALL.contains(value) ? value : ALL.get(0));
        }
    }
}
