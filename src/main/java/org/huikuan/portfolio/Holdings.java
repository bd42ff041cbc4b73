package org.huikuan.portfolio;

/**
 * What a person has in hand.
 *
 * @param customers accounts the person is in charge of
 * @param cases open cases the person is in charge of
 * @param tasks open tasks assigned to the person, in any case
 * @param promises open promises in the person's cases, to be confirmed before their day
 * @param disputes open disputes the person answers, in any case
 * @param absences absences that are not over in which the person stands in
 * @param rules rules of assignment that name the person
 */
public record Holdings(int customers, int cases, int tasks, int promises, int disputes, int absences, int rules) {

    public boolean isEmpty() {
        return customers + cases + tasks + promises + disputes + absences + rules == 0;
    }
}
