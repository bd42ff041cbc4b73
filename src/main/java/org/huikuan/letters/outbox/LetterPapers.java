package org.huikuan.letters.outbox;

import java.util.List;
import java.util.Objects;
import org.huikuan.documents.Archive;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterFacts;
import org.huikuan.shared.Conflict;
import org.springframework.stereotype.Service;

/** A letter on paper: as it was made and kept, or, while it is not made, as it would be made now. */
@Service
public class LetterPapers {

    private final LetterFacts facts;
    private final Contents contents;
    private final Senders senders;
    private final Workshop workshop;
    private final Archive archive;

    LetterPapers(LetterFacts facts, Contents contents, Senders senders, Workshop workshop, Archive archive) {
        this.facts = facts;
        this.contents = contents;
        this.senders = senders;
        this.workshop = workshop;
        this.archive = archive;
    }

    /** @throws org.huikuan.letters.UnprintableLetter saying what the letter lacks */
    public byte[] pdf(Letter letter) {
        String kept = letter.documentSha256();
        return kept == null ? preview(letter) : archive.get(kept).orElseThrow();
    }

    /** A demand for nothing is no letter. */
    private static Conflict wouldNotLeave(Letter letter, LetterFacts.Known known) {
        LetterFacts.Pause pause = known.pause();
        String why = !known.open() ? "nothing-owed" : pause == null ? "nothing-to-demand" : pause.kind();
        return new Conflict("letter-would-not-leave-" + why, letter.reference());
    }

    private byte[] preview(Letter letter) {
        LetterFacts.Known known =
                Objects.requireNonNull(facts.of(List.of(letter)).get(letter.id()));
        if (letter.code().isDemand() && known.items().isEmpty()) {
            throw wouldNotLeave(letter, known);
        }
        Contents.Wanted wanted = new Contents.Wanted(
                letter,
                known,
                Senders.head(senders.of(List.of(letter)).get(letter.creditorId())),
                Senders.addressOf(letter, known) == null);
        return workshop.print(
                        Objects.requireNonNull(contents.of(List.of(wanted)).get(letter.id())))
                .pdf();
    }
}
