package org.huikuan.demo.play;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People learn who decides at the customer, how it pays, what is heard of it, and what moves it. */
@Component
@Profile("demo")
class DebtorScenes implements Scenes {

    private final ActDoor door;

    DebtorScenes(ActDoor door) {
        this.door = door;
    }

    @Override
    public Map<String, Consumer<Scene>> byName() {
        return Map.of(
                "person", s -> act("person", Map.of(), s),
                "edit-person", s -> act("edit-person", Map.of("personName", s.text("name")), s),
                "way-of-payment", s -> act("way-of-payment", Map.of(), s),
                "intelligence", s -> act("log-intelligence", Map.of(), s),
                "lever", s -> act("lever", Map.of("lever", s.text("lever")), s));
    }

    private void act(String act, Map<String, String> of, Scene s) {
        Map<String, String> ids = new HashMap<>(of);
        ids.put("caseId", s.kase().number());
        door.carryOut(act, new Where(ids), s.words(), Way.API);
    }
}
