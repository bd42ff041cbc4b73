package org.huikuan.administration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huikuan.installation.Installation;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The settings in force, to be read; they are changed where the application is started. */
@Controller
class ConfigurationPages {

    private static final List<String> KEYS = List.of(
            "spring.profiles.active",
            "huikuan.home",
            "huikuan.zone",
            "huikuan.public-address",
            "huikuan.mail.host",
            "huikuan.mail.port",
            "huikuan.mail.security",
            "huikuan.mail.username",
            "huikuan.mail.password",
            "huikuan.mail.from",
            "huikuan.upload.max-document-size",
            "huikuan.upload.max-documents-per-case",
            "huikuan.upload.max-bound-size",
            "server.port",
            "server.servlet.session.timeout",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.servlet.multipart.max-file-size",
            "camunda.bpm.job-execution.core-pool-size",
            "logging.structured.format.console");

    private static final Pattern SECRET = Pattern.compile("(?i)((?:password|pwd|secret|token|key)=)[^;&]*");
    private static final Pattern LOGIN_IN_ADDRESS = Pattern.compile("//[^/@]*@");

    private final Environment environment;
    private final Installation installation;
    private final DefaultSettings defaults = new DefaultSettings();

    ConfigurationPages(Environment environment, Installation installation) {
        this.environment = environment;
        this.installation = installation;
    }

    @GetMapping("/settings/configuration")
    String page(Model model) {
        List<Setting> settings = new ArrayList<>();
        for (String key : KEYS) {
            String given = environment.getProperty(key);
            String value = given == null || given.isBlank() ? defaults.of(key) : given;
            settings.add(new Setting(key, shown(key, value)));
        }
        model.addAttribute("settings", settings);
        model.addAttribute("facts", installation.facts());
        return "pages/settings-configuration";
    }

    /** Nothing secret is shown, not even how long it is. */
    static String shown(String key, @org.jspecify.annotations.Nullable String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        if (key.endsWith("password")) {
            return "••••••";
        }
        String masked = SECRET.matcher(value).replaceAll("$1••••••");
        return Objects.requireNonNull(LOGIN_IN_ADDRESS.matcher(masked).replaceAll("//••••••@"));
    }

    /** @param value empty: not set */
    public record Setting(String key, String value) {}
}
