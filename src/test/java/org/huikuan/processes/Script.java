package org.huikuan.processes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Answers given one after the other; the last one is repeated. */
final class Script<T> {

    private final Deque<T> answers;

    private Script(List<T> answers) {
        this.answers = new ArrayDeque<>(answers);
    }

    @SafeVarargs
    static <T> Script<T> of(T... answers) {
        return new Script<>(List.of(answers));
    }

    T next() {
        return answers.size() > 1 ? answers.remove() : answers.element();
    }
}
