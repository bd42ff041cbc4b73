package org.huikuan.engine;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.huikuan.shared.WrongStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes {@code huikuan.home} absolute as {@code huikuan.home-folder}, which the database address is built from. */
class HomeFolder implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String home = environment.getProperty("huikuan.home", "./data");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("huikuan home", Map.of("huikuan.home-folder", absolute(home))));
    }

    private static String absolute(String home) {
        try {
            return Path.of(home).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            throw new WrongStart(
                    "huikuan.home is '" + home + "', which is no folder: " + e.getReason() + ".",
                    "Set huikuan.home to the folder of the database and the files, for example ./data.");
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
