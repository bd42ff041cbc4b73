package org.huikuan.shared;

/** Who says it: words of one language for the parts of a sentence. */
interface Voice {

    /** @param words what stands in the places of the message, said already */
    String sentence(String key, Object[] words);

    String code(String list, String code);

    String both(String chinese, String english);

    /** @param english as {@link Between} has it */
    String between(String english);

    String amount(Money money);

    String person(String login);
}
