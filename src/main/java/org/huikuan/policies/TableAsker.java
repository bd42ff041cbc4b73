package org.huikuan.policies;

import java.util.Set;

/**
 * Who asks a table.
 *
 * @param model key of the model whose step asks; empty: an act, or a part of the program
 * @param name of the step in both languages; the key of the act or the part
 */
public record TableAsker(String model, String name) {

    private static final Set<String> PARTS = Set.of("ledger", "legal-file");

    public boolean isStep() {
        return !model.isEmpty();
    }

    /** Whether it is neither a step nor an act. */
    public boolean isPart() {
        return !isStep() && PARTS.contains(name);
    }
}
