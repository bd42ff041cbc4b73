package org.huikuan.installation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which of our settings has a value that cannot be, and what could stand there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingReport extends AbstractFailureAnalyzer<BindException> {

    private static final Map<String, String> POSSIBLE = Map.of(
            "huikuan.zone", "a time zone such as Asia/Shanghai or Europe/Berlin",
            "huikuan.home", "a folder such as ./data",
            "huikuan.public-address", "scheme and host such as https://huikuan.example.com");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        String name = cause.getName().toString();
        if (!name.startsWith("huikuan.")) {
            return null;
        }
        ConfigurationProperty property = cause.getProperty();
        String value = property == null ? "" : " is '" + property.getValue() + "', which";
        String origin = property == null || property.getOrigin() == null
                ? ""
                : " It was read from " + property.getOrigin() + ".";
        String reason = NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
        return new FailureAnalysis(
                name + value + " cannot be used: " + reason + "." + origin,
                "Set " + name + " to " + POSSIBLE.getOrDefault(name, "a value that the administrator's guide names")
                        + ", or remove it to take the default.",
                cause);
    }
}
