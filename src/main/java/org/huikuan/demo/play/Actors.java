package org.huikuan.demo.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.huikuan.demo.ActAs;
import org.huikuan.demo.DemoTask;
import org.huikuan.demo.DemoTasks;
import org.huikuan.demo.play.Story.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the house: they complete tasks and act without one, each as oneself. */
@Component
@Profile("demo")
class Actors {

    private static final Set<String> WITHOUT_CASE =
            Set.of("receipt", "credit-note", "bounce", "customer", "absence", "letters-mode", "campaign");
    private static final String LAST_PAPER = "PAPER";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ActAs as;
    private final DemoTasks tasks;
    private final Map<String, Consumer<Scene>> acts = new HashMap<>();

    Actors(ActAs as, DemoTasks tasks, List<Scenes> acts) {
        this.as = as;
        this.tasks = tasks;
        acts.forEach(some -> this.acts.putAll(some.byName()));
    }

    boolean canPlay(String act, StoryProgress story) {
        return WITHOUT_CASE.contains(act) || story.kase() != null;
    }

    void play(StoryProgress story, Step step, @Nullable DemoTask task, Map<String, @Nullable Object> words) {
        Map<String, @Nullable Object> said = new HashMap<>(words);
        said.replaceAll((field, value) -> LAST_PAPER.equals(value) ? String.valueOf(story.paper()) : value);
        allPreparations(said);
        if (task == null) {
            Consumer<Scene> act = acts.get(step.what());
            if (act == null) {
                throw new IllegalArgumentException("there is no act '" + step.what() + "'; acts: " + acts.keySet());
            }
            as.person(step.by(), () -> act.accept(new Scene(story, said)));
        } else {
            said.replaceAll((field, value) -> value instanceof List<?> list ? json(list) : value);
            as.person(step.by(), () -> tasks.complete(task.id(), said));
        }
    }

    /** {@code V1-V9: confirmed} stands for the nine preparations of a visit. */
    private static void allPreparations(Map<String, @Nullable Object> said) {
        Object all = said.remove("V1-V9");
        if (all != null) {
            for (int i = 1; i <= 9; i++) {
                said.put("V" + i, all);
            }
        }
    }

    /** As forms send what is more than one value. */
    private static String json(List<?> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
