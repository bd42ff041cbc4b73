package org.huikuan.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code --name value} or {@code --name=value} of a command; every other one is a setting of the application. */
final class Options {

    private static final List<String> WITH_VALUE = List.of("to", "from", "server", "user");
    private static final List<String> WITHOUT = List.of("keep-letters");

    private final Map<String, String> values = new HashMap<>();
    private final List<String> settings = new ArrayList<>();

    /** @param args the command first */
    Options(String[] args) {
        for (int i = 1; i < args.length; i++) {
            String word = args[i];
            String name = word.replaceFirst("^--", "").replaceFirst("=.*", "");
            if (word.startsWith("--") && WITHOUT.contains(name)) {
                values.put(name, "true");
            } else if (word.startsWith("--") && WITH_VALUE.contains(name)) {
                boolean inOne = word.indexOf('=') > 0;
                if (!inOne && i + 1 == args.length) {
                    throw new BackupRefused("--" + name + " needs a value.");
                }
                values.put(name, inOne ? word.substring(word.indexOf('=') + 1) : args[++i]);
            } else {
                settings.add(word);
            }
        }
    }

    Path file(String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw new BackupRefused("Name the file: backup --to FILE, or restore --from FILE.");
        }
        return Path.of(value).toAbsolutePath();
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String[] settings() {
        return settings.toArray(String[]::new);
    }
}
