package org.huikuan.playbook;

/**
 * What an entry says.
 *
 * @param cue what to look at: of an excuse what is to be checked, of a state of mind how it shows
 * @param text what to say or do
 * @param never what is not done
 * @param next of an excuse: what is done next
 */
public record EntryWords(Wording title, Wording cue, Wording text, Wording never, Wording next) {}
