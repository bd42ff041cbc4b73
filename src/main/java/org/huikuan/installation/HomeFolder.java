package org.huikuan.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.huikuan.shared.start.WrongStart;
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
            Path folder = Path.of(home).toAbsolutePath().normalize();
            Files.createDirectories(folder);
            OwnersOnly.keep(folder);
            if (!Files.isWritable(folder)) {
                throw unusable(home, "nothing can be written there");
            }
            return folder.toString();
        } catch (InvalidPathException e) {
            throw unusable(home, e.getReason());
        } catch (IOException e) {
            throw unusable(home, "it cannot be made (" + e + ")");
        }
    }

    private static WrongStart unusable(String home, String why) {
        return new WrongStart(
                "huikuan.home is '" + home + "', and " + why + ".",
                "Set huikuan.home to a folder that this user may write, for example ./data.");
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
