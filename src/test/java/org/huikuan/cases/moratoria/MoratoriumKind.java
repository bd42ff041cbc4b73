package org.huikuan.cases.moratoria;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.PauseKind;
import org.huikuan.cases.PauseRows;

/** Moratoria: they end by themselves after their last day, and with their case. */
class MoratoriumKind implements PauseKind<Moratorium> {

    private final Moratoria rows;

    MoratoriumKind(Moratoria rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return Moratorium.KIND;
    }

    @Override
    public Class<Moratorium> type() {
        return Moratorium.class;
    }

    @Override
    public List<Word> words() {
        return List.of(new Word(Moratorium.WAITING, true));
    }

    @Override
    public PauseRows<Moratorium> rows() {
        return rows;
    }

    @Override
    public Map<CaseId, List<Moratorium>> upkeep(Collection<CaseFacts> all, boolean judgeAgain) {
        Map<CaseId, List<Moratorium>> ended = new HashMap<>();
        for (CaseFacts facts : all) {
            List<Moratorium> own = facts.pauses(Moratorium.class).stream()
                    .filter(m -> m.overOn() == null && facts.today().isAfter(m.until()))
                    .map(m -> m.over(facts.today()))
                    .toList();
            if (!own.isEmpty()) {
                ended.put(facts.kase().id(), own);
            }
        }
        return ended;
    }

    @Override
    public Optional<Moratorium> withdrawn(Moratorium inForce, LocalDate today) {
        return Optional.of(inForce.over(today));
    }
}
