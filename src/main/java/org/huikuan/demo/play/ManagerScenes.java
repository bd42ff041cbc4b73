package org.huikuan.demo.play;

import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.coaching.CoachingItem;
import org.huikuan.coaching.CoachingReads;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A manager starts a campaign, and talks over what went badly. */
@Component
@Profile("demo")
class ManagerScenes implements Scenes {

    private final ActDoor door;
    private final CoachingReads coaching;

    ManagerScenes(ActDoor door, CoachingReads coaching) {
        this.door = door;
        this.coaching = coaching;
    }

    @Override
    public Map<String, Consumer<Scene>> byName() {
        return Map.of(
                "campaign",
                s -> door.carryOut("start-campaign", new Where(Map.of()), s.words(), Way.API),
                "coach",
                this::coach);
    }

    private void coach(Scene s) {
        String item = coaching.open().stream()
                .filter(i -> i.number().equals(s.kase().number()))
                .map(CoachingItem::id)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is nothing to talk over"));
        door.carryOut("coach", Where.of("coachingId", item), s.words(), Way.API);
    }
}
