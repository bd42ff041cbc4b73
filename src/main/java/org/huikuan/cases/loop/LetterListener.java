package org.huikuan.cases.loop;

import java.util.EnumSet;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.Position;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A letter whose deadline runs from the day it leaves has left: the case that stands where it was ordered asks its facts
 * anew. Other letters change nothing at which a case stands, and ringing for them would only lay tasks anew.
 */
@Component
class LetterListener {

    private static final Set<LetterCode> DEADLINES = EnumSet.of(LetterCode.L06, LetterCode.L07);

    private final Cases cases;
    private final CaseFlow flow;

    LetterListener(Cases cases, CaseFlow flow) {
        this.cases = cases;
        this.flow = flow;
    }

    @EventListener
    void on(LetterLeft letter) {
        if (DEADLINES.contains(letter.code())) {
            cases.find(new CaseId(letter.caseId()))
                    .filter(c -> c.isOpen() && c.waitUntil() == null && isAt(c.position(), letter))
                    .ifPresent(c -> flow.changed(c.id()));
        }
    }

    private static boolean isAt(Position position, LetterLeft letter) {
        return position.stage().code().equals(letter.stage())
                && position.step().equals(letter.step())
                && position.attempt() == letter.attempt();
    }
}
