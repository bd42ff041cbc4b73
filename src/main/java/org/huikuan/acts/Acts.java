package org.huikuan.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All acts there are, by key and by task. */
@Component
public class Acts {

    private final ObjectProvider<Act<?, ?>> found;

    /** Found late: acts need services that need the engine, which asks for acts. */
    Acts(ObjectProvider<Act<?, ?>> found) {
        this.found = found;
    }

    public List<Act<?, ?>> all() {
        return found.stream().toList();
    }

    /** @throws IllegalArgumentException for a key that no act has */
    public Act<?, ?> of(String key) {
        return found.stream()
                .filter(act -> act.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no act " + key));
    }

    /** @throws IllegalStateException when a task belongs to two acts */
    public Optional<Act<?, ?>> ofTask(String taskKey) {
        Map<String, Act<?, ?>> byTask = new HashMap<>();
        found.stream().forEach(act -> act.tasks().forEach(task -> {
            if (byTask.put(task, act) != null) {
                throw new IllegalStateException("task " + task + " belongs to two acts, one is " + act.key());
            }
        }));
        return Optional.ofNullable(byTask.get(taskKey));
    }
}
