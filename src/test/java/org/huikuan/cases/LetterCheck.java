package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.Letters;
import org.huikuan.testing.world.CaseWorld;

/**
 * What must hold for the letters of a case whatever happens to it (design 8.3 and 8.4): an ended case has nothing that
 * may still leave but its thanks, a running one keeps what it has ordered, each once, and nothing is demanded while the
 * case waits for a promise, a dispute, a hold or an insolvency.
 */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
final class LetterCheck {

    private static final Set<LetterState> UNSENT =
            Set.of(LetterState.FOR_RELEASE, LetterState.QUEUED, LetterState.PRINTED, LetterState.FAILED);

    private final CaseWorld world;
    private final CaseId id;
    private final List<Letter> before;

    /** Looks at the letters before the event. */
    LetterCheck(CaseWorld world, CaseId id) {
        this.world = world;
        this.id = id;
        this.before = letters();
    }

    /** @param settledMeanwhile whether the event ended the case and opened it again: what was unsent begins anew */
    void holds(boolean settledMeanwhile) {
        CollectionCase kase = world.caseNow(id);
        List<Letter> now = letters();
        assertThat(now)
                .extracting(Letter::id)
                .containsAll(before.stream().map(Letter::id).toList());
        assertThat(now).extracting(LetterCheck::key).doesNotHaveDuplicates();
        List<Letter> unsent = now.stream()
                .filter(l -> UNSENT.contains(l.state()) && l.code() != LetterCode.L12)
                .toList();
        if (!kase.isOpen()) {
            assertThat(unsent).as("letters that may leave for the ended case").isEmpty();
            return;
        }
        assertThat(now)
                .extracting(Letter::id, Letter::state)
                .containsAll(before.stream()
                        .filter(l -> UNSENT.contains(l.state()))
                        .map(l -> tuple(l.id(), settledMeanwhile ? beginning(l) : l.state()))
                        .toList());
        Map<Long, LetterFacts.Known> known = world.get(LetterFacts.class).of(unsent);
        boolean paused = !kase.waitingFor().isNone();
        assertThat(unsent).allSatisfy(l -> assertThat(known.get(l.id()).pause() != null)
                .as("pause of letter %s while the case waits for %s", l.code(), kase.waitingFor())
                .isEqualTo(paused));
    }

    private List<Letter> letters() {
        return world.get(Letters.class).ofCase(id.value());
    }

    /** As it was ordered: a letter that had been made is made anew. */
    private static LetterState beginning(Letter l) {
        return l.state() == LetterState.FOR_RELEASE ? l.state() : LetterState.QUEUED;
    }

    private static String key(Letter l) {
        return List.of(l.code(), l.stage(), l.step(), l.attempt()).stream()
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
