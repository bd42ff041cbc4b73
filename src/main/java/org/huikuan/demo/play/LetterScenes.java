package org.huikuan.demo.play;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Upload;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.ledger.CreditorBook;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.LetterMode;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterRelease;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.Letters;
import org.huikuan.shared.Code;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Letters are released or struck, answered, sealed by counsel; or they go by themselves. */
@Component
@Profile("demo")
class LetterScenes implements Scenes {

    private final Letters letters;
    private final LetterRelease release;
    private final ActDoor door;
    private final Creditors creditors;
    private final CreditorBook book;

    LetterScenes(Letters letters, LetterRelease release, ActDoor door, Creditors creditors, CreditorBook book) {
        this.door = door;
        this.letters = letters;
        this.release = release;
        this.creditors = creditors;
        this.book = book;
    }

    @Override
    public Map<String, Consumer<Scene>> byName() {
        return Map.of(
                "release-letters", this::release,
                "strike-letters", this::strike,
                "answer-letter", this::answer,
                "send-counsels-letter", this::counsel,
                "letters-mode", this::mode);
    }

    private void release(Scene s) {
        release.release(waiting(s));
    }

    private void strike(Scene s) {
        release.strike(waiting(s), s.text("reason"));
    }

    /** Counsel has sealed and posted the draft; legal staff put number and scan into the file. */
    private void counsel(Scene s) {
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
    private void answer(Scene s) {
        door.carryOut("record-the-answer", Where.of("caseId", s.kase().number()), s.words(), Way.API);
    }

    /** A setting of the house, as when it was installed: whether letters go by themselves. */
    private void mode(Scene s) {
        book.change(creditors.byDefault().sending(Code.of(LetterMode.class, s.text("mode"))));
    }

    private List<Long> waiting(Scene s) {
        return letters.ofCase(s.kase().value()).stream()
                .filter(l -> l.state() == LetterState.FOR_RELEASE)
                .map(Letter::id)
                .toList();
    }
}
