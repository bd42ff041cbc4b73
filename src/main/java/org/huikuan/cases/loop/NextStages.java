package org.huikuan.cases.loop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.springframework.stereotype.Component;

/** Where the move table would send a case if its time where it stands were over now. Nothing is written. */
@Component
public class NextStages {

    private final Moves moves;

    NextStages(Moves moves) {
        this.moves = moves;
    }

    /** A stage, and the first day on which it may begin. */
    public record NextStage(Stage stage, LocalDate on) {}

    /** Empty where the case stays in its stage. */
    public Optional<NextStage> of(CaseFacts now) {
        return next(now, moves.after(now, StageEnd.STAY_OVER));
    }

    /** By case; none where it stays in its stage. */
    public Map<CaseId, NextStage> of(Collection<CaseFacts> all) {
        Map<Long, Long> limitation = all.isEmpty() ? Map.of() : moves.limitationDays(all);
        Map<CaseId, NextStage> stages = new HashMap<>();
        all.forEach(now -> next(now, moves.after(now, StageEnd.STAY_OVER, limitation))
                .ifPresent(stage -> stages.put(now.kase().id(), stage)));
        return stages;
    }

    private static Optional<NextStage> next(CaseFacts now, Moves.Move move) {
        Stage to = move.position().stage();
        return to == now.kase().position().stage()
                ? Optional.empty()
                : Optional.of(new NextStage(to, move.position().nextOn()));
    }

    /** Whether the table would jump: a red signal, limitation near, nothing to visit for. */
    public boolean isJumpDue(CaseFacts now) {
        return moves.after(now, StageEnd.EXHAUSTED).isJump();
    }
}
