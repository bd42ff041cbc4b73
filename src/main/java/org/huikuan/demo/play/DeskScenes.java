package org.huikuan.demo.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Upload;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.documents.CaseDocument;
import org.huikuan.ledger.CreditorBook;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.LetterMode;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterRelease;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.Letters;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.Measures;
import org.huikuan.shared.Code;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Letters are released or struck, papers put into the case, measures reported one by one. */
@Component
@Profile("demo")
class DeskScenes implements StoryActs {

    private final LetterDeskActs letters;
    private final Measures measures;
    private final ActDoor door;

    DeskScenes(LetterDeskActs letters, Measures measures, ActDoor door) {
        this.letters = letters;
        this.measures = measures;
        this.door = door;
    }

    @Override
    public Map<String, Consumer<Scene>> byName() {
        return Map.of(
                "release-letters", letters::release,
                "strike-letters", letters::strike,
                "answer-letter", letters::answer,
                "send-counsels-letter", letters::counsel,
                "letters-mode", letters::mode,
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

    /** What is done with letters. */
    @Component
    @Profile("demo")
    static class LetterDeskActs {

        private final Letters letters;
        private final LetterRelease release;
        private final ActDoor door;
        private final Creditors creditors;
        private final CreditorBook book;

        LetterDeskActs(Letters letters, LetterRelease release, ActDoor door, Creditors creditors, CreditorBook book) {
            this.door = door;
            this.letters = letters;
            this.release = release;
            this.creditors = creditors;
            this.book = book;
        }

        void release(Scene s) {
            release.release(waiting(s));
        }

        void strike(Scene s) {
            release.strike(waiting(s), s.text("reason"));
        }

        /** Counsel has sealed and posted the draft; legal staff put number and scan into the file. */
        void counsel(Scene s) {
            letters.ofCase(s.kase().value()).stream()
                    .filter(l -> l.code() == LetterCode.L07 && l.state() == LetterState.PRINTED)
                    .forEach(l -> door.carryOut(
                            "delivery",
                            Where.of("letterId", Long.toString(l.id())),
                            Map.of(
                                    "state",
                                    "posted",
                                    "ems",
                                    s.text("ems"),
                                    "file",
                                    new Upload(l.reference() + ".png", PaperPicture.of("律师函（盖章扫描件）", l.reference()))),
                            Way.API));
        }

        /** The customer answers the lawyer's letter. */
        void answer(Scene s) {
            door.carryOut("record-the-answer", Where.of("caseId", s.kase().number()), s.words(), Way.API);
        }

        /** A setting of the house, as when it was installed: whether letters go by themselves. */
        void mode(Scene s) {
            book.change(creditors.byDefault().sending(Code.of(LetterMode.class, s.text("mode"))));
        }

        private List<Long> waiting(Scene s) {
            return letters.ofCase(s.kase().value()).stream()
                    .filter(l -> l.state() == LetterState.FOR_RELEASE)
                    .map(Letter::id)
                    .toList();
        }
    }
}
