package org.huikuan.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** All kinds of pauses, in the order in which they are read, written and told. */
@Component
public class PauseKinds {

    private final List<PauseKind<?>> kinds;

    /** @throws IllegalStateException when two of them have the same word, or their processes the same letter */
    PauseKinds(List<PauseKind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
        refuseTwice(kinds.stream().map(PauseKind::key));
        refuseTwice(kinds.stream().flatMap(k -> k.process().stream()).map(PauseProcess::letter));
    }

    private static void refuseTwice(Stream<String> names) {
        Set<String> known = new HashSet<>();
        names.filter(name -> !known.add(name)).forEach(name -> {
            throw new IllegalStateException("two kinds of pauses are called '" + name + "'; give one another name");
        });
    }

    public List<PauseKind<?>> all() {
        return kinds;
    }

    /** Every word for what a case may wait for, {@code none} first. */
    public List<String> words() {
        return Stream.concat(Stream.of(WaitingFor.NONE), known().map(PauseKind.Word::waitingFor))
                .map(WaitingFor::code)
                .distinct()
                .toList();
    }

    /** @throws IllegalArgumentException for a word that no kind knows */
    public WaitingFor word(String code) {
        if (!words().contains(code)) {
            throw new IllegalArgumentException("'" + code + "' is none of " + String.join(", ", words()));
        }
        return new WaitingFor(code);
    }

    /** Whether the customer is not called while a case waits for it. */
    public boolean stopsCalls(WaitingFor waitingFor) {
        return known().anyMatch(w -> w.stopsCalls() && w.waitingFor().equals(waitingFor));
    }

    /** Those of the type that the case's file shows, in whatever state, oldest first. */
    public <P extends Pause> List<P> inFile(Class<P> type, CollectionCase kase) {
        return kinds.stream()
                .filter(k -> type.isAssignableFrom(k.type()))
                .flatMap(k -> inFile(k, kase).stream())
                .map(type::cast)
                .toList();
    }

    private static <P extends Pause> List<P> inFile(PauseKind<P> kind, CollectionCase kase) {
        return kind.rows()
                .inFile(kase, () -> kind.rows().ofCases(List.of(kase)).getOrDefault(kase.accountId(), List.of()));
    }

    /** What the file of a case shows of each kind, in whatever state, oldest first; by the kind's word. */
    public Map<String, List<? extends Pause>> inFile(CaseFacts facts) {
        Map<String, List<? extends Pause>> all = new LinkedHashMap<>();
        kinds.forEach(k -> all.put(k.key(), inFile(k, facts)));
        return all;
    }

    private static <P extends Pause> List<P> inFile(PauseKind<P> kind, CaseFacts facts) {
        return kind.rows().inFile(facts.kase(), () -> facts.pauses(kind.type()));
    }

    /** Business keys of the processes that run for the pauses beside the case. */
    public List<String> businessKeys(CaseId id, Collection<? extends Pause> pauses) {
        return of(pauses)
                .flatMap(p -> p.process().stream()
                        .map(process -> BusinessKey.of(
                                id.number(), process.letter(), p.pause().id())))
                .toList();
    }

    /** What days and money have done by themselves, by case. */
    public Map<CaseId, List<Pause>> upkeep(Collection<CaseFacts> all, boolean judgeAgain) {
        Map<CaseId, List<Pause>> changed = new HashMap<>();
        kinds.forEach(kind -> kind.upkeep(all, judgeAgain)
                .forEach((id, pauses) ->
                        changed.computeIfAbsent(id, i -> new ArrayList<>()).addAll(pauses)));
        return changed;
    }

    /** Writes the pauses as they are now, a batch for each kind. */
    public void write(Collection<? extends Pause> changed) {
        kinds.forEach(kind -> write(kind, changed));
    }

    /** The pauses with their kinds, kind after kind. */
    public Stream<PauseOfKind<?>> of(Collection<? extends Pause> pauses) {
        return kinds.stream().flatMap(kind -> own(kind, pauses));
    }

    private static <P extends Pause> void write(PauseKind<P> kind, Collection<? extends Pause> changed) {
        List<P> own = own(kind, changed).map(PauseOfKind::pause).toList();
        if (!own.isEmpty()) {
            kind.rows().update(own);
        }
    }

    private static <P extends Pause> Stream<PauseOfKind<P>> own(PauseKind<P> kind, Collection<? extends Pause> pauses) {
        return pauses.stream()
                .filter(kind.type()::isInstance)
                .map(kind.type()::cast)
                .map(p -> new PauseOfKind<>(kind, p));
    }

    private Stream<PauseKind.Word> known() {
        return kinds.stream().flatMap(k -> k.words().stream());
    }
}
