package org.huikuan.conduct;

import java.util.List;

/**
 * What may keep us from contacting a customer, as far as it is read with the facts of a case.
 *
 * @param facts that nobody has ended
 * @param contacted whether there were contacts with the customer, which would have to be counted
 */
public record Restraint(List<ConductFact> facts, boolean contacted) {

    public static final Restraint NONE = new Restraint(List.of(), false);

    public Restraint {
        facts = List.copyOf(facts);
    }
}
