package org.huikuan.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All acts there are, by key and by task. */
@Component
public class Acts {

    private final ObjectProvider<Act<?, ?>> found;
    private volatile @Nullable Known known;

    /** Found late: acts need services that need the engine, which asks for acts. */
    Acts(ObjectProvider<Act<?, ?>> found) {
        this.found = found;
    }

    public List<Act<?, ?>> all() {
        return known().all();
    }

    /** @throws IllegalArgumentException for a key that no act has */
    public Act<?, ?> of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no act " + key));
    }

    /** Empty for a key that no act has. */
    public Optional<Act<?, ?>> find(@Nullable String key) {
        return Optional.ofNullable(known().byKey().get(key));
    }

    /** Empty for a task that no act completes. */
    public Optional<Act<?, ?>> ofTask(String taskKey) {
        return Optional.ofNullable(known().byTask().get(taskKey));
    }

    private Known known() {
        Known now = known;
        if (now == null) {
            now = Known.of(found.stream().toList());
            known = now;
        }
        return now;
    }

    private record Known(List<Act<?, ?>> all, Map<String, Act<?, ?>> byKey, Map<String, Act<?, ?>> byTask) {

        /** @throws IllegalStateException when two acts have one key, or a task belongs to two */
        static Known of(List<Act<?, ?>> all) {
            Map<String, Act<?, ?>> byKey = new HashMap<>();
            Map<String, Act<?, ?>> byTask = new HashMap<>();
            all.forEach(act -> {
                put(byKey, act.key(), act);
                act.tasks().forEach(task -> put(byTask, task, act));
            });
            return new Known(all, byKey, byTask);
        }

        private static void put(Map<String, Act<?, ?>> acts, String name, Act<?, ?> act) {
            if (acts.put(name, act) != null) {
                throw new IllegalStateException(name + " belongs to two acts, one is " + act.key());
            }
        }
    }
}
