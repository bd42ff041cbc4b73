package org.huikuan.demo.play;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Upload;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.documents.CaseDocument;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.Measures;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Papers are put into the case, measures reported one by one, deliveries resumed. */
@Component
@Profile("demo")
class PaperScenes implements Scenes {

    private final Measures measures;
    private final ActDoor door;

    PaperScenes(Measures measures, ActDoor door) {
        this.measures = measures;
        this.door = door;
    }

    @Override
    public Map<String, Consumer<Scene>> byName() {
        return Map.of(
                "paper", this::paper,
                "measure", this::measure,
                "lift-supply-hold",
                        s -> door.carryOut(
                                "lift-supply", Where.of("caseId", s.kase().number()), s.words(), Way.API));
    }

    private void paper(Scene s) {
        byte[] picture = PaperPicture.of(s.text("title"), s.text("text"));
        Map<String, Object> fields = new HashMap<>(s.words());
        fields.put("file", new Upload(s.text("title") + ".png", picture));
        Object added = door.carryOut("paper", Where.of("caseId", s.kase().number()), fields, Way.API);
        s.story().holds(((CaseDocument) Objects.requireNonNull(added)).id());
    }

    private void measure(Scene s) {
        long id = measures.of(s.kase()).stream()
                .filter(m -> m.isOpen() && m.kind().equals(s.text("kind")))
                .findFirst()
                .map(Measure::id)
                .orElseThrow(() -> new IllegalStateException("there is no open measure " + s.text("kind")));
        Where where = new Where(Map.of("caseId", s.kase().number(), "measureId", Long.toString(id)));
        door.carryOut("carry-out-the-measure", where, s.words(), Way.API);
    }
}
