package org.huikuan.shared;

/** Who says it: words of one language for the parts of a sentence. */
interface Voice {

    /** @param words what stands in the places of the message, said already */
    String sentence(String key, Object[] words);

    String code(String list, String code);

    String both(String chinese, String english);

    /** @param kept as {@link Between} keeps it */
    String between(String kept);

    String amount(Money money);

    String person(String login);
}
